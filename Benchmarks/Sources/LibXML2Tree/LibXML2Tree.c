#include "LibXML2Tree.h"

#include <libxml/parser.h>

int libxml2_tree_build(const char *bytes, size_t count) {
    xmlDocPtr document =
        xmlReadMemory(bytes, (int)count, NULL, NULL, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    if (document == NULL) return 0;
    xmlFreeDoc(document);
    return 1;
}
