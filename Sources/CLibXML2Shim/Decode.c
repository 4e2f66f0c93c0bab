// Character data and attribute values: XML 1.0, 2.11 (line ends), 3.3.3 (attribute values), 4.1 (references).
//
// libxml2 hands decoded text over too, but without a place, in chunks that differ between versions, and with an
// ampersand written as a reference; reading the source again is exact and costs nothing where nothing is to decode.
// The parser has found the text well-formed, or has reported that it is not; here is only made sure that nothing is
// read or written out of bounds.

#include "Builder.h"

#include <stdlib.h>
#include <string.h>

static int isBlank(uint8_t c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; }

static uint8_t *appendScalar(uint8_t *out, uint32_t scalar) {
    if (scalar < 0x80) {
        *out++ = (uint8_t)scalar;
    } else if (scalar < 0x800) {
        *out++ = (uint8_t)(0xC0 | scalar >> 6);
        *out++ = (uint8_t)(0x80 | (scalar & 0x3F));
    } else if (scalar < 0x10000) {
        *out++ = (uint8_t)(0xE0 | scalar >> 12);
        *out++ = (uint8_t)(0x80 | (scalar >> 6 & 0x3F));
        *out++ = (uint8_t)(0x80 | (scalar & 0x3F));
    } else if (scalar < 0x110000) {
        *out++ = (uint8_t)(0xF0 | scalar >> 18);
        *out++ = (uint8_t)(0x80 | (scalar >> 12 & 0x3F));
        *out++ = (uint8_t)(0x80 | (scalar >> 6 & 0x3F));
        *out++ = (uint8_t)(0x80 | (scalar & 0x3F));
    }
    return out;
}

static uint32_t parseNumber(const uint8_t *digits, const uint8_t *end) {
    uint32_t base = 10, value = 0;
    if (digits < end && *digits == 'x') {
        base = 16;
        digits++;
    }
    for (; digits < end && value < 0x110000; digits++) {
        uint32_t digit = *digits <= '9' ? (uint32_t)(*digits - '0') : (uint32_t)((*digits | 0x20) - 'a' + 10);
        value = value * base + digit;
    }
    return value;
}

/// Decodes the reference at `*in`, which stands on '&', and moves `*in` past it. A reference takes at least as many
/// bytes as what it stands for.
static uint8_t *appendReference(uint8_t *out, const uint8_t **in, const uint8_t *end) {
    static const struct {
        const char *name;
        uint8_t length, character;
    } predefined[] = {{"lt", 2, '<'}, {"gt", 2, '>'}, {"amp", 3, '&'}, {"quot", 4, '"'}, {"apos", 4, '\''}};

    const uint8_t *name = *in + 1;
    const uint8_t *semicolon = memchr(name, ';', (size_t)(end - name));
    if (semicolon == NULL) {
        *in = end;
        return out;
    }
    *in = semicolon + 1;
    size_t length = (size_t)(semicolon - name);
    if (length > 0 && name[0] == '#') return appendScalar(out, parseNumber(name + 1, semicolon));
    for (size_t i = 0; i < sizeof predefined / sizeof predefined[0]; i++) {
        if (length == predefined[i].length && memcmp(name, predefined[i].name, length) == 0) {
            *out++ = predefined[i].character;
        }
    }
    return out;
}

uint8_t *cxml_reserve_decoded(Builder *builder, uint32_t count) {
    uint32_t wanted = builder->decodedCount + count;
    if (wanted > builder->decodedCapacity) {
        // A document decodes to less than itself, and joined text to less again: this stays below 2^31.
        uint32_t grown = builder->decodedCapacity * 2 < wanted + 256 ? wanted + 256 : builder->decodedCapacity * 2;
        uint8_t *moved = realloc(builder->document->decoded, grown);
        if (moved == NULL) {
            cxml_refuse(builder, CXMLErrorOutOfMemory, (CXMLRange){builder->cursor, builder->cursor}, NULL);
            return NULL;
        }
        builder->document->decoded = moved;
        builder->decodedCapacity = grown;
    }
    return builder->document->decoded + builder->decodedCount;
}

CXMLSlice cxml_take_decoded(Builder *builder, const uint8_t *bytes, const uint8_t *end) {
    CXMLSlice slice = {builder->decodedCount | CXML_DECODED, (uint32_t)(end - bytes)};
    builder->decodedCount += slice.length;
    return slice;
}

CXMLSlice cxml_decode_value(Builder *builder, uint32_t start, uint32_t end) {
    const uint8_t *in = builder->document->source + start;
    const uint8_t *limit = builder->document->source + end;
    CXMLSlice whole = {start, end - start};
    while (in < limit && *in != '&' && *in != '\n' && *in != '\t' && *in != '\r') in++;
    if (in == limit) return whole;

    uint8_t *bytes = cxml_reserve_decoded(builder, end - start);
    if (bytes == NULL) return whole;
    uint8_t *out = bytes;
    in = builder->document->source + start;
    while (in < limit) {
        uint8_t c = *in;
        if (c == '&') {
            out = appendReference(out, &in, limit);
            continue;
        }
        in++;
        if (c == '\r' && in < limit && *in == '\n') in++;
        *out++ = isBlank(c) ? ' ' : c;
    }
    return cxml_take_decoded(builder, bytes, out);
}

/// Past the comment, processing instruction or CDATA section at `in`; what a CDATA section holds is appended to `*out`.
static const uint8_t *skipMarkup(const uint8_t *in, const uint8_t *end, uint8_t **out) {
    static const char cdata[] = "<![CDATA[";
    size_t left = (size_t)(end - in);
    const char *terminator = "?>";
    int isData = 0;
    if (left >= 4 && memcmp(in, "<!--", 4) == 0) {
        terminator = "-->";
        in += 4;
    } else if (left >= sizeof cdata - 1 && memcmp(in, cdata, sizeof cdata - 1) == 0) {
        terminator = "]]>";
        in += sizeof cdata - 1;
        isData = 1;
    }
    size_t length = strlen(terminator);
    while (in < end && !((size_t)(end - in) >= length && memcmp(in, terminator, length) == 0)) {
        uint8_t c = *in++;
        if (!isData) continue;
        if (c == '\r') {
            if (in < end && *in == '\n') in++;
            c = '\n';
        }
        *(*out)++ = c;
    }
    return (size_t)(end - in) >= length ? in + length : end;
}

Piece cxml_decode_text(Builder *builder, uint32_t start, uint32_t end) {
    const uint8_t *text = builder->document->source;
    const uint8_t *limit = text + end;
    const uint8_t *first = text + start;
    while (first < limit && (*first == ' ' || *first == '\n' || *first == '\t')) first++;
    Piece piece = {{start, end - start}, {start, start}, first == limit};
    if (piece.blank) return piece;

    const uint8_t *in = first;
    while (in < limit && *in != '&' && *in != '<' && *in != '\r') in++;
    if (in == limit) {
        while (isBlank(limit[-1])) limit--;
        piece.range = (CXMLRange){(uint32_t)(first - text), (uint32_t)(limit - text)};
        return piece;
    }

    uint8_t *bytes = cxml_reserve_decoded(builder, end - start);
    if (bytes == NULL) return piece;
    uint8_t *out = bytes;
    in = text + start;
    piece.blank = 1;
    while (in < limit) {
        const uint8_t *from = in;
        const uint8_t *had = out;
        if (*in == '<') {
            in = skipMarkup(in, limit, &out);
        } else if (*in == '&') {
            out = appendReference(out, &in, limit);
        } else {
            uint8_t c = *in++;
            if (c == '\r') {
                if (in < limit && *in == '\n') in++;
                c = '\n';
            }
            *out++ = c;
        }
        while (had < out && isBlank(*had)) had++;
        if (had == out) continue;
        if (piece.blank) piece.range.start = (uint32_t)(from - text);
        piece.blank = 0;
        piece.range.end = (uint32_t)(in - text);
    }
    piece.slice = cxml_take_decoded(builder, bytes, out);
    return piece;
}
