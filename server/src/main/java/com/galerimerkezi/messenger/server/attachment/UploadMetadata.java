package com.galerimerkezi.messenger.server.attachment;

import com.galerimerkezi.messenger.contract.ApiHeaders;
import com.galerimerkezi.messenger.contract.CreateFileRequest;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a tus client announces in headers: names with values in Base64, between commas. */
final class UploadMetadata {

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private UploadMetadata() {}

    static CreateFileRequest request(String length, @Nullable String metadata) {
        var values = valuesIn(metadata == null ? "" : metadata);
        var name = values.getOrDefault("filename", values.getOrDefault("name", ""));
        var type = values.getOrDefault("filetype", values.getOrDefault("type", UNKNOWN_TYPE));
        return new CreateFileRequest(name, number(length), type, values.get("sha256"));
    }

    private static Map<String, String> valuesIn(String metadata) {
        Map<String, String> values = new HashMap<>();
        for (var pair : metadata.split(",", -1)) {
            var words = pair.strip().split(" ", 2);
            values.put(words[0], words.length == 2 ? decoded(words[1]) : "");
        }
        return values;
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            throw RefusedException.field(ApiHeaders.UPLOAD_METADATA, "wrong_type");
        }
    }

    private static long number(String length) {
        try {
            return Long.parseLong(length.strip());
        } catch (NumberFormatException notOne) {
            throw RefusedException.field(ApiHeaders.UPLOAD_LENGTH, "no_number");
        }
    }
}
