// The parser: a context of libxml2 over the document's own bytes, and the memory that the callbacks fill.

#include "Builder.h"

#include <libxml/SAX2.h>
#include <stdlib.h>
#include <string.h>

uint32_t cxml_position(const Builder *builder) {
    const xmlParserInput *input = builder->parser->input;
    // A parser that was stopped, or gave up, stands on an empty buffer of its own.
    if (input == NULL || builder->stopped || input->end == input->base) return builder->cursor;
    uint64_t offset = (uint64_t)input->consumed + (uint64_t)(input->cur - input->base);
    return offset < builder->document->sourceLength ? (uint32_t)offset : builder->document->sourceLength;
}

int cxml_reserve(Builder *builder, void *array, uint32_t *capacity, uint32_t count, size_t size) {
    if (count < *capacity) return 1;
    uint32_t grown = *capacity < 16 ? 16 : *capacity * 2;
    void *moved;
    memcpy(&moved, array, sizeof moved);
    moved = realloc(moved, (size_t)grown * size);
    if (moved == NULL) {
        cxml_refuse(builder, CXMLErrorOutOfMemory, (CXMLRange){builder->cursor, builder->cursor}, NULL);
        return 0;
    }
    memcpy(array, &moved, sizeof moved);
    *capacity = grown;
    return 1;
}

static xmlEntityPtr onEntity(void *context, const xmlChar *name) {
    (void)context;
    return xmlGetPredefinedEntity(name);
}

/// The declaration that starts with `keyword` and that the parser has just read.
static CXMLRange declarationRange(const Builder *builder, const char *keyword) {
    const uint8_t *text = builder->document->source;
    uint32_t end = cxml_position(builder);
    uint32_t length = (uint32_t)strlen(keyword);
    for (uint32_t i = builder->cursor; i + length <= end; i++) {
        if (memcmp(text + i, keyword, length) == 0) return (CXMLRange){i, end};
    }
    return (CXMLRange){builder->cursor, end};
}

static void onSubset(void *context, const xmlChar *name, const xmlChar *publicID, const xmlChar *systemID) {
    (void)name, (void)publicID, (void)systemID;
    Builder *builder = context;
    builder->cursor = cxml_position(builder);
}

static void refuseEntity(Builder *builder, const xmlChar *name) {
    CXMLRange range = declarationRange(builder, "<!ENTITY");
    cxml_refuse(builder, CXMLErrorEntityDeclaration, range, (const char *)name);
}

static void onEntityDeclaration(
    void *context, const xmlChar *name, int type, const xmlChar *publicID, const xmlChar *systemID, xmlChar *content) {
    (void)type, (void)publicID, (void)systemID, (void)content;
    refuseEntity(context, name);
}

static void onUnparsedEntity(
    void *context, const xmlChar *name, const xmlChar *publicID, const xmlChar *systemID, const xmlChar *notation) {
    (void)publicID, (void)systemID, (void)notation;
    refuseEntity(context, name);
}

static void onAttributeDeclaration(
    void *context, const xmlChar *element, const xmlChar *name, int type, int use, const xmlChar *value,
    xmlEnumerationPtr tree) {
    (void)name, (void)type, (void)use, (void)value;
    Builder *builder = context;
    CXMLRange range = declarationRange(builder, "<!ATTLIST");
    cxml_refuse(builder, CXMLErrorAttributeDeclaration, range, (const char *)element);
    xmlFreeEnumeration(tree);
}

static void onComment(void *context, const xmlChar *value) {
    (void)value;
    Builder *builder = context;
    // Only in a DOCTYPE is a place looked for from here on; inside elements comments belong to the text's range.
    if (builder->openCount == 0) builder->cursor = cxml_position(builder);
}

static void onInstruction(void *context, const xmlChar *target, const xmlChar *data) {
    (void)target;
    onComment(context, data);
}

static void setCallbacks(xmlSAXHandler *handler) {
    memset(handler, 0, sizeof *handler);
    handler->initialized = XML_SAX2_MAGIC;
    handler->startElementNs = cxml_on_start_element;
    handler->endElementNs = cxml_on_end_element;
    handler->getEntity = onEntity;
    handler->internalSubset = onSubset;
    handler->entityDecl = onEntityDeclaration;
    handler->unparsedEntityDecl = onUnparsedEntity;
    handler->attributeDecl = onAttributeDeclaration;
    handler->comment = onComment;
    handler->processingInstruction = onInstruction;
    handler->serror = cxml_on_error;
}

/// Lets the parser read the document's own bytes, which a zero byte follows.
static int setInput(Builder *builder) {
    const char *text = (const char *)builder->document->source;
#if LIBXML_VERSION >= 21400
    xmlParserInputPtr input = xmlNewInputFromMemory(
        NULL, text, builder->document->sourceLength, XML_INPUT_BUF_STATIC | XML_INPUT_BUF_ZERO_TERMINATED);
    return input != NULL && xmlCtxtPushInput(builder->parser, input) >= 0;
#else
    xmlParserInputPtr input = xmlNewStringInputStream(builder->parser, (const xmlChar *)text);
    return input != NULL && inputPush(builder->parser, input) >= 0;
#endif
}

static int setMemory(Builder *builder, const uint8_t *bytes, uint32_t count) {
    CXMLDocument *document = builder->document;
    // Documents have an element in 40 bytes and an attribute in 34; more make the arrays grow.
    builder->elementCapacity = 8 + count / 32;
    builder->attributeCapacity = 8 + count / 24;
    document->source = malloc((size_t)count + 1);
    document->elements = malloc(builder->elementCapacity * sizeof(CXMLElement));
    document->attributes = malloc(builder->attributeCapacity * sizeof(CXMLAttribute));
    if (document->source == NULL || document->elements == NULL || document->attributes == NULL) return 0;
    if (count > 0) memcpy(document->source, bytes, count);
    document->source[count] = 0;
    document->sourceLength = count;
    document->namespaceCount = 1;
    return 1;
}

/// Past the markup that `in` is in, which ends with `terminator`, or `end`.
static const uint8_t *pastTerminator(const uint8_t *in, const uint8_t *end, const char *terminator) {
    size_t length = strlen(terminator);
    while ((in = memchr(in, terminator[0], (size_t)(end - in))) != NULL && (size_t)(end - in) >= length) {
        if (memcmp(in, terminator, length) == 0) return in + length;
        in++;
    }
    return end;
}

/// Finds a start tag with too many attributes before libxml2 compares each with all others.
static const uint8_t *overgrownTag(const uint8_t *in, const uint8_t *end) {
    while (in < end && (in = memchr(in, '<', (size_t)(end - in))) != NULL) {
        const uint8_t *tag = in++;
        if (in < end && *in == '?') {
            in = pastTerminator(in, end, "?>");
        } else if (end - in >= 3 && memcmp(in, "!--", 3) == 0) {
            in = pastTerminator(in + 3, end, "-->");
        } else if (end - in >= 8 && memcmp(in, "![CDATA[", 8) == 0) {
            in = pastTerminator(in, end, "]]>");
        } else {
            uint32_t values = 0;
            for (; in < end && *in != '>' && *in != '<'; in++) {
                if (*in != '"' && *in != '\'') continue;
                if (++values > CXML_MAXIMUM_ATTRIBUTES) return tag;
                in = memchr(in + 1, *in, (size_t)(end - in - 1));
                if (in == NULL) return NULL;
            }
        }
    }
    return NULL;
}

/// Refuses what the parser would not survive in reasonable time, or would stop at without a word.
static int isAcceptable(Builder *builder) {
    enum { mostAttributesAreHarmless = 64 << 10 };
    const uint8_t *source = builder->document->source;
    uint32_t count = builder->document->sourceLength;
    const uint8_t *found = memchr(source, 0, count);
    int code = CXMLErrorNULByte;
    if (found == NULL && count > mostAttributesAreHarmless) {
        found = overgrownTag(source, source + count);
        code = CXMLErrorTooManyAttributes;
    }
    if (found == NULL) return 1;
    uint32_t start = (uint32_t)(found - source), end = start + 1;
    if (code == CXMLErrorTooManyAttributes) {
        for (start++; end < count && strchr(" \t\r\n", source[end]) == NULL; end++) {}
    }
    cxml_refuse(builder, code, (CXMLRange){start, end}, NULL);
    return 0;
}

void cxml_parse(const uint8_t *bytes, size_t count, CXMLDocument *document) {
    memset(document, 0, sizeof *document);
    OpenElement open[CXML_MAXIMUM_DEPTH];
    Builder builder = {.document = document, .open = open};
    xmlInitParser();
    int ready = setMemory(&builder, bytes, (uint32_t)count);
    if (ready && !isAcceptable(&builder)) return;
    if (ready) {
        builder.parser = xmlNewParserCtxt();
        ready = builder.parser != NULL;
    }
    if (ready) {
        setCallbacks(builder.parser->sax);
        builder.parser->userData = &builder;
        xmlCtxtUseOptions(builder.parser, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
        ready = setInput(&builder);
    }
    if (ready) {
        xmlParseDocument(builder.parser);
        document->isWellFormed = builder.parser->wellFormed && !builder.stopped;
    } else {
        cxml_refuse(&builder, CXMLErrorOutOfMemory, (CXMLRange){0, 0}, NULL);
    }
    if (builder.parser != NULL) xmlFreeParserCtxt(builder.parser);
    free(builder.pieces);
    free(builder.namespaceKeys);
}

void cxml_free_bytes(uint8_t *bytes) { free(bytes); }

static void freeErrors(CXMLDocument *document) {
    for (uint32_t i = 0; i < document->errorCount; i++) {
        free(document->errors[i].message);
        for (int name = 0; name < 3; name++) free(document->errors[i].names[name]);
    }
    free(document->errors);
}

void cxml_free(CXMLDocument *document) {
    freeErrors(document);
    free(document->source);
    free(document->decoded);
    free(document->elements);
    free(document->attributes);
    free(document->declarations);
    free(document->namespaces);
}
