// The header of the installed libxml2.
#include <libxml/parser.h>
