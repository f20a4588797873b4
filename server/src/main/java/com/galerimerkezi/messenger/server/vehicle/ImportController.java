package com.galerimerkezi.messenger.server.vehicle;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.ImportReport;
import com.galerimerkezi.messenger.server.attachment.RequestBody;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Check;
import com.galerimerkezi.messenger.server.platform.ErrorTexts;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ImportController {

    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final VehicleImport imports;
    private final ErrorTexts texts;

    ImportController(VehicleImport imports, ErrorTexts texts) {
        this.imports = imports;
        this.texts = texts;
    }

    @PostMapping(ApiPaths.VEHICLES_IMPORT)
    ApiResponse<ImportReport> importSheet(
            Caller caller, @RequestParam(required = false) @Nullable String dryRun, ServerHttpRequest request)
            throws IOException {
        boolean isDryRun = Check.flag("dryRun", dryRun);
        Locale language = texts.languageOf(request.getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
        return ApiResponse.of(imports.run(caller, () -> RequestBody.read(request, MOST_BYTES), isDryRun, language));
    }
}
