package com.galerimerkezi.messenger.server.operations;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.ServerInfo;
import com.galerimerkezi.messenger.server.platform.Settings;
import com.galerimerkezi.messenger.server.record.RecordKey;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a client asks before anything else. */
@RestController
class ServerController {

    private static final String API_VERSION = "1";
    private static final String OLDEST_CLIENT = "1.0.0";

    private final ServerInfo info;

    ServerController(Settings settings, RecordKey key) {
        info = new ServerInfo(
                "Galeri Messenger",
                Version.current(),
                API_VERSION,
                OLDEST_CLIENT,
                Map.of(
                        "file_max_bytes", settings.files().maxSize(),
                        "message_max_characters", 10_000L,
                        "page_max_messages", 200L,
                        "expertise_valid_days", (long) settings.expertise().validDays(),
                        "expertise_exempt_over_years",
                                (long) settings.expertise().exemptOverYears(),
                        "expertise_exempt_over_km", (long) settings.expertise().exemptOverKm(),
                        "certificate_valid_years", (long) settings.expertise().certificateYears()),
                List.of(
                        "rooms",
                        "messages",
                        "typing",
                        "presence",
                        "read_marks",
                        "sync",
                        "files",
                        "thumbnails",
                        "file_links",
                        "file_texts",
                        "listings",
                        "vehicles",
                        "offers",
                        "deals",
                        "search",
                        "export"),
                key.publicKey());
    }

    @GetMapping(ApiPaths.SERVER)
    ApiResponse<ServerInfo> server() {
        return ApiResponse.of(info);
    }
}
