// What the callbacks share while a document is being read.
#ifndef CXML_BUILDER_H
#define CXML_BUILDER_H

#include "CLibXML2Shim.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

/// A run of an element's character data.
typedef struct {
    CXMLSlice slice;
    CXMLRange range;  // without surrounding white space
    int blank;
} Piece;

/// An element whose end tag has not come yet.
typedef struct {
    uint32_t element;
    uint32_t lastChild;
    uint32_t firstPiece;
    uint32_t declarationsInScope;
} OpenElement;

typedef struct {
    CXMLDocument *document;
    xmlParserCtxtPtr parser;
    uint32_t elementCapacity, attributeCapacity, declarationCapacity, namespaceCapacity, errorCapacity;
    uint32_t decodedCount, decodedCapacity;
    OpenElement *open;  // room for CXML_MAXIMUM_DEPTH
    uint32_t openCount;
    Piece *pieces;
    uint32_t pieceCount, pieceCapacity;
    /// The parser's own copy of each namespace URI, which it interns: equal URIs are equal pointers.
    const xmlChar **namespaceKeys;

    /// Past the last tag (in a DOCTYPE: the last declaration) seen.
    uint32_t cursor;
    int stopped;
} Builder;

/// Where the parser stands, as an offset into the source.
uint32_t cxml_position(const Builder *builder);

/// Makes room for one more item in the array whose pointer is at `array`; 0 where memory is exhausted, which stops the parser.
int cxml_reserve(Builder *builder, void *array, uint32_t *capacity, uint32_t count, size_t size);

/// Records an error of ours, about `name` if not NULL, and ends the parse.
void cxml_refuse(Builder *builder, int code, CXMLRange range, const char *name);

/// libxml2's structured errors; the type of the error is const from 2.12 on.
#if LIBXML_VERSION >= 21200
void cxml_on_error(void *context, const xmlError *error);
#else
void cxml_on_error(void *context, xmlError *error);
#endif

/// Character data or an attribute value of the source as the slice it decodes to: the source itself where nothing in
/// it needs decoding.
CXMLSlice cxml_decode_value(Builder *builder, uint32_t start, uint32_t end);
Piece cxml_decode_text(Builder *builder, uint32_t start, uint32_t end);

/// Room for `count` decoded bytes behind `decodedCount`; NULL where memory is exhausted.
uint8_t *cxml_reserve_decoded(Builder *builder, uint32_t count);
/// The slice that starts at `bytes`, which `cxml_reserve_decoded` gave, and ends before `end`.
CXMLSlice cxml_take_decoded(Builder *builder, const uint8_t *bytes, const uint8_t *end);

void cxml_on_start_element(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaceCount,
    const xmlChar **namespaces, int attributeCount, int defaultedCount, const xmlChar **attributes);
void cxml_on_end_element(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri);

#endif
