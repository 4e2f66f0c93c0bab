// Start and end tags. The parser calls back when it has read one; its place is found by looking at the source.

#if defined(__linux__)
#define _GNU_SOURCE  // memrchr
#endif

#include "Builder.h"

#include <string.h>

static int isBlank(uint8_t c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

/// The last '<' before `end`: the start of the tag that ends there, as no well-formed tag holds another.
static uint32_t tagStart(const Builder *builder, uint32_t end) {
    const uint8_t *text = builder->document->source;
#if defined(__linux__)
    const uint8_t *found = memrchr(text, '<', end);
    return found == NULL ? 0 : (uint32_t)(found - text);
#else
    while (end > 0 && text[end - 1] != '<') end--;
    return end == 0 ? 0 : end - 1;
#endif
}

static uint16_t namespaceIndex(Builder *builder, const xmlChar *uri, CXMLRange place) {
    if (uri == NULL) return 0;
    CXMLDocument *document = builder->document;
    for (uint32_t i = document->namespaceCount; i-- > 1;) {
        if (builder->namespaceKeys[i] == uri) return (uint16_t)i;
    }
    uint32_t count = document->namespaceCount;
    if (count >= CXML_MAXIMUM_NAMESPACES) {
        cxml_refuse(builder, CXMLErrorTooManyNamespaces, place, NULL);
        return 0;
    }
    uint32_t keyCapacity = builder->namespaceCapacity;
    if (!cxml_reserve(builder, &builder->namespaceKeys, &keyCapacity, count, sizeof(const xmlChar *))) return 0;
    if (!cxml_reserve(builder, &document->namespaces, &builder->namespaceCapacity, count, sizeof(CXMLSlice))) return 0;

    uint32_t length = (uint32_t)strlen((const char *)uri);
    uint8_t *bytes = cxml_reserve_decoded(builder, length);
    if (bytes == NULL) return 0;
    memcpy(bytes, uri, length);
    document->namespaces[count] = cxml_take_decoded(builder, bytes, bytes + length);
    builder->namespaceKeys[count] = uri;
    document->namespaceCount++;
    return (uint16_t)count;
}

static void addPiece(Builder *builder, uint32_t start, uint32_t end) {
    if (start >= end) return;
    if (!cxml_reserve(builder, &builder->pieces, &builder->pieceCapacity, builder->pieceCount, sizeof(Piece))) return;
    builder->pieces[builder->pieceCount++] = cxml_decode_text(builder, start, end);
}

/// Gives a closing element its character data.
static void setText(Builder *builder, CXMLElement *element, uint32_t firstPiece) {
    const Piece *pieces = builder->pieces + firstPiece;
    uint32_t count = builder->pieceCount - firstPiece;
    uint32_t length = 0;
    int blank = 1;
    for (uint32_t i = 0; i < count; i++) {
        if (blank && !pieces[i].blank) element->textRange = pieces[i].range;
        blank = blank && pieces[i].blank;
        length += pieces[i].slice.length;
    }
    builder->pieceCount = firstPiece;
    if (!blank) builder->document->textCount++;
    if (count == 0 || (blank && element->firstChild != 0)) return;
    if (count == 1) {
        element->text = pieces[0].slice;
        return;
    }
    uint8_t *bytes = cxml_reserve_decoded(builder, length);
    if (bytes == NULL) return;
    uint8_t *out = bytes;
    for (uint32_t i = 0; i < count; i++) {
        CXMLSlice slice = pieces[i].slice;
        const uint8_t *from = slice.offset & CXML_DECODED ? builder->document->decoded : builder->document->source;
        memcpy(out, from + (slice.offset & ~CXML_DECODED), slice.length);
        out += slice.length;
    }
    element->text = cxml_take_decoded(builder, bytes, out);
}

/// One attribute or namespace declaration as it stands in the source.
typedef struct {
    uint32_t name, nameEnd, colon;  // colon == nameEnd: no prefix
    uint32_t value, valueEnd;
    int isPlain;  // the value is what it decodes to
} RawAttribute;

/// Reads the attribute after `*at` and moves past it; 0 where there is none before `limit`. `known`, where the parser
/// says the value lies if it needed no decoding, saves looking for its end.
static int scanAttribute(const uint8_t *text, uint32_t *at, uint32_t limit, const xmlChar **known, RawAttribute *out) {
    uint32_t i = *at;
    while (i < limit && isBlank(text[i])) i++;
    out->name = i;
    out->colon = 0;
    while (i < limit && text[i] != '=' && !isBlank(text[i])) {
        if (text[i] == ':') out->colon = i;
        i++;
    }
    out->nameEnd = i;
    if (out->colon == 0) out->colon = i;
    while (i < limit && text[i] != '"' && text[i] != '\'') i++;
    if (i >= limit) return 0;
    out->isPlain = known != NULL && known[3] == text + i + 1;
    const uint8_t *closing = out->isPlain ? known[4] : memchr(text + i + 1, text[i], limit - i - 1);
    if (closing == NULL) return 0;
    out->value = i + 1;
    out->valueEnd = (uint32_t)(closing - text);
    *at = out->valueEnd + 1;
    return 1;
}

/// Whether the name is `xmlns` or starts with `xmlns:`.
static int isDeclaration(const uint8_t *text, const RawAttribute *raw) {
    return raw->colon - raw->name == 5 && memcmp(text + raw->name, "xmlns", 5) == 0;
}

static void addDeclaration(Builder *builder, uint32_t element, const RawAttribute *raw) {
    CXMLDocument *document = builder->document;
    uint32_t count = document->declarationCount;
    if (!cxml_reserve(builder, &document->declarations, &builder->declarationCapacity, count,
                      sizeof(CXMLNamespaceDeclaration))) return;
    uint32_t prefix = raw->colon < raw->nameEnd ? raw->colon + 1 : raw->nameEnd;
    document->declarations[document->declarationCount++] = (CXMLNamespaceDeclaration){
        .element = element,
        .prefix = {prefix, raw->nameEnd - prefix},
        .uri = cxml_decode_value(builder, raw->value, raw->valueEnd),
        .range = {raw->name, raw->valueEnd + 1},
    };
}

/// Reads the attributes between the tag's name and its end. `resolved` holds, for each that is no declaration, libxml2's
/// five pointers: local name, prefix, URI, value, end of value.
static uint16_t addAttributes(
    Builder *builder, uint32_t element, uint32_t at, uint32_t limit, int count, const xmlChar **resolved) {
    CXMLDocument *document = builder->document;
    RawAttribute raw;
    uint32_t added = 0;
    while (scanAttribute(document->source, &at, limit, (int)added < count ? resolved + added * 5 : NULL, &raw)) {
        if (isDeclaration(document->source, &raw)) {
            addDeclaration(builder, element, &raw);
            continue;
        }
        if (!cxml_reserve(builder, &document->attributes, &builder->attributeCapacity, document->attributeCount,
                          sizeof(CXMLAttribute))) break;
        const xmlChar *uri = (int)added < count ? resolved[added * 5 + 2] : NULL;
        int prefixed = uri != NULL && raw.colon < raw.nameEnd;
        uint32_t local = prefixed ? raw.colon + 1 : raw.name;
        CXMLRange range = {raw.name, raw.valueEnd + 1};
        document->attributes[document->attributeCount++] = (CXMLAttribute){
            .name = {local, raw.nameEnd - local},
            .value = raw.isPlain ? (CXMLSlice){raw.value, raw.valueEnd - raw.value}
                                 : cxml_decode_value(builder, raw.value, raw.valueEnd),
            .range = range,
            .valueRange = {raw.value, raw.valueEnd},
            .namespaceIndex = namespaceIndex(builder, uri, range),
        };
        added++;
    }
    return (uint16_t)added;
}

/// Appends an element to the document and its parent's children, and opens it; NULL where a limit or memory forbids.
static CXMLElement *pushElement(Builder *builder, CXMLRange nameRange) {
    CXMLDocument *document = builder->document;
    uint32_t index = document->elementCount;
    if (builder->openCount >= CXML_MAXIMUM_DEPTH) {
        cxml_refuse(builder, CXMLErrorTooDeep, nameRange, NULL);
        return NULL;
    }
    if (!cxml_reserve(builder, &document->elements, &builder->elementCapacity, index, sizeof(CXMLElement))) return NULL;

    CXMLElement *element = &document->elements[index];
    memset(element, 0, sizeof *element);
    element->nameRange = nameRange;
    element->firstAttribute = document->attributeCount;
    if (builder->openCount > 0) {
        OpenElement *parent = &builder->open[builder->openCount - 1];
        element->parent = parent->element;
        if (parent->lastChild == 0) {
            document->elements[parent->element].firstChild = index;
        } else {
            document->elements[parent->lastChild].nextSibling = index;
        }
        parent->lastChild = index;
    }
    uint32_t inScope = builder->openCount > 0 ? builder->open[builder->openCount - 1].declarationsInScope : 0;
    builder->open[builder->openCount++] = (OpenElement){index, 0, builder->pieceCount, inScope};
    document->elementCount++;
    return element;
}

void cxml_on_start_element(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaceCount,
    const xmlChar **namespaces, int attributeCount, int defaultedCount, const xmlChar **attributes) {
    (void)name, (void)namespaces, (void)defaultedCount;
    Builder *builder = context;
    if (builder->stopped) return;
    const uint8_t *text = builder->document->source;
    uint32_t length = builder->document->sourceLength;
    uint32_t limit = cxml_position(builder);
    uint32_t start = tagStart(builder, limit);
    if (builder->openCount > 0) addPiece(builder, builder->cursor, start);

    uint32_t nameEnd = start + 1, local = start + 1;
    while (nameEnd < limit && text[nameEnd] != '/' && text[nameEnd] != '>' && !isBlank(text[nameEnd])) {
        if (text[nameEnd] == ':' && prefix != NULL && uri != NULL) local = nameEnd + 1;
        nameEnd++;
    }
    CXMLElement *element = pushElement(builder, (CXMLRange){start + 1, nameEnd});
    if (element == NULL) return;
    element->name = (CXMLSlice){local, nameEnd - local};
    builder->document->elements[element->parent].childNames |= cxml_name_bit(text + local, nameEnd - local);
    element->range = (CXMLRange){start, limit};
    element->namespaceIndex = namespaceIndex(builder, uri, element->nameRange);
    if (limit > nameEnd) {
        if (attributeCount + namespaceCount > CXML_MAXIMUM_ATTRIBUTES) {
            cxml_refuse(builder, CXMLErrorTooManyAttributes, element->nameRange, NULL);
            return;
        }
        OpenElement *open = &builder->open[builder->openCount - 1];
        open->declarationsInScope += (uint32_t)namespaceCount;
        if (open->declarationsInScope > CXML_MAXIMUM_NAMESPACES) {
            cxml_refuse(builder, CXMLErrorTooManyNamespaces, element->nameRange, NULL);
            return;
        }
        element->attributeCount =
            addAttributes(builder, builder->document->elementCount - 1, nameEnd, limit, attributeCount, attributes);
    }
    while (limit < length && text[limit] != '>') limit++;
    builder->cursor = limit < length ? limit + 1 : length;
    element->range.end = builder->cursor;
}

void cxml_on_end_element(void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
    (void)name, (void)prefix, (void)uri;
    Builder *builder = context;
    if (builder->stopped || builder->openCount == 0) return;
    OpenElement open = builder->open[--builder->openCount];
    CXMLElement *element = &builder->document->elements[open.element];
    uint32_t end = cxml_position(builder);
    if (end > builder->cursor) {
        addPiece(builder, builder->cursor, tagStart(builder, end));
        builder->cursor = end;
    }
    element->range.end = end;
    setText(builder, element, open.firstPiece);
}
