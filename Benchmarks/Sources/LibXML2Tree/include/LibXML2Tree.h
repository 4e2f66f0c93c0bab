#ifndef LIBXML2_TREE_H
#define LIBXML2_TREE_H

#include <stddef.h>

/// Parses a document into libxml2's tree and frees it again. Returns 0 where it is not well-formed.
int libxml2_tree_build(const char *bytes, size_t count);

#endif
