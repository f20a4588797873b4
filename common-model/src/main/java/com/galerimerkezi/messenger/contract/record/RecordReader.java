package com.galerimerkezi.messenger.contract.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.galerimerkezi.messenger.contract.ContractJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads an exported record entry by entry, however long it is. Its fields stand in one order. */
public final class RecordReader implements AutoCloseable {

    public static final String FORMAT = "galeri-record-1";

    /** Entry by entry the bounds hold; a whole record may be long. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(1024 * 1024)
                    .maxNumberLength(100)
                    .maxNameLength(1024)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private static final ObjectReader MAPPER = strict(ContractJson.mapper());

    private final JsonParser json;
    private final JsonNode aboutTree;
    private final RecordAbout about;

    public RecordReader(InputStream bytes) throws IOException {
        json = JSON.createParser(bytes);
        json.setCodec(MAPPER);
        expect(json.nextToken(), JsonToken.START_OBJECT);
        field("format");
        if (!FORMAT.equals(json.nextTextValue())) {
            throw new IOException("another format");
        }
        aboutTree = tree("about");
        about = MAPPER.treeToValue(aboutTree, RecordAbout.class);
        if (about == null) {
            throw new IOException("a record of nothing");
        }
        field("entries");
        expect(json.nextToken(), JsonToken.START_ARRAY);
    }

    public RecordAbout about() {
        return about;
    }

    JsonNode aboutTree() {
        return aboutTree;
    }

    /** Null after the last one. */
    public @Nullable RecordEntry next() throws IOException {
        if (json.nextToken() == JsonToken.END_ARRAY) {
            return null;
        }
        expect(json.currentToken(), JsonToken.START_OBJECT);
        return json.readValueAs(RecordEntry.class);
    }

    /** After the last entry. */
    public End end() throws IOException {
        var head = MAPPER.treeToValue(tree("head"), Head.class);
        var signature = MAPPER.treeToValue(tree("signature"), RecordSignature.class);
        expect(json.nextToken(), JsonToken.END_OBJECT);
        if (head == null || signature == null) {
            throw new IOException("a record without an end");
        }
        return new End(head, signature);
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    private JsonNode tree(String name) throws IOException {
        field(name);
        expect(json.nextToken(), JsonToken.START_OBJECT);
        return json.readValueAsTree();
    }

    private void field(String name) throws IOException {
        if (!name.equals(json.nextFieldName())) {
            throw new IOException("no " + name + " where it should be");
        }
    }

    private static void expect(@Nullable JsonToken token, JsonToken expected) throws IOException {
        if (token != expected) {
            throw new IOException("no " + expected);
        }
    }

    /** What nobody wrote must not stand in it either. */
    private static ObjectReader strict(ObjectMapper mapper) {
        return mapper.reader()
                .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    }

    /** The last entry. */
    public record Head(long n, String hash) {

        public Head {
            Objects.requireNonNull(hash);
        }

        byte[] hashBytes() {
            return HexFormat.of().parseHex(hash);
        }
    }

    public record End(Head head, RecordSignature signature) {}
}
