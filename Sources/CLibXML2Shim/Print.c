// Elements as libxml2 itself prints them, for what libvirt carries through without understanding it.

#include "CLibXML2Shim.h"

#include <libxml/parser.h>
#include <libxml/tree.h>
#include <stdlib.h>
#include <string.h>

/// Removes what has no namespace, text and comments included, and all but the first element of each namespace.
static void keepOnePerNamespace(xmlNodePtr element) {
    for (xmlNodePtr child = element->children, next; child != NULL; child = next) {
        next = child->next;
        int keep = child->type == XML_ELEMENT_NODE && child->ns != NULL && child->ns->href != NULL;
        for (xmlNodePtr other = element->children; keep && other != child; other = other->next) {
            keep = !xmlStrEqual(other->ns->href, child->ns->href);
        }
        if (keep) continue;
        xmlUnlinkNode(child);
        xmlFreeNode(child);
    }
}

uint8_t *cxml_print_child(const uint8_t *bytes, size_t count, int level, int onePerNamespace, size_t *outCount) {
    uint8_t *out = NULL;
    // What is printed has been parsed within our limits before; libxml2's own are not to get in the way.
    int options = XML_PARSE_NONET | XML_PARSE_NOBLANKS | XML_PARSE_HUGE | XML_PARSE_NOERROR | XML_PARSE_NOWARNING;
    xmlDocPtr document = xmlReadMemory((const char *)bytes, (int)count, NULL, "UTF-8", options);
    xmlNodePtr root = document == NULL ? NULL : xmlDocGetRootElement(document);
    xmlNodePtr child = root == NULL ? NULL : xmlFirstElementChild(root);
    // The copy stands alone: it declares what it uses of its surroundings, and knows no encoding, as in libvirt.
    xmlNodePtr element = child == NULL ? NULL : xmlCopyNode(child, 1);
    xmlBufferPtr buffer = element == NULL ? NULL : xmlBufferCreate();
    if (buffer != NULL) {
        if (onePerNamespace) keepOnePerNamespace(element);
        if (xmlNodeDump(buffer, NULL, element, level, 1) >= 0) {
            *outCount = (size_t)xmlBufferLength(buffer);
            out = malloc(*outCount + 1);
            if (out != NULL) memcpy(out, xmlBufferContent(buffer), *outCount);
        }
        xmlBufferFree(buffer);
    }
    xmlFreeNode(element);
    xmlFreeDoc(document);
    return out;
}
