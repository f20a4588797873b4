package com.galerimerkezi.messenger.server.operations.command;

import com.fasterxml.jackson.core.type.TypeReference;
import com.galerimerkezi.messenger.contract.ApiHeaders;
import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.Gallery;
import com.galerimerkezi.messenger.contract.GalleryId;
import com.galerimerkezi.messenger.contract.ImportReport;
import com.galerimerkezi.messenger.server.platform.StartupProblem;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A server that runs, asked over REST with a service's token. */
record RunningServer(URI address, String token) {

    ImportReport importSheet(String gallery, Path file, boolean isDryRun) throws IOException {
        var path = ApiPaths.VEHICLES_IMPORT + "?dryRun=" + isDryRun;
        var request = request(path)
                .header(ApiHeaders.GALLERY_ID, idOf(gallery).toString())
                .POST(BodyPublishers.ofFile(file))
                .build();
        return answer(request, new TypeReference<ApiResponse<ImportReport>>() {});
    }

    private GalleryId idOf(String name) throws IOException {
        var path = ApiPaths.GALLERIES + "?query=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return answer(request(path).build(), new TypeReference<ApiResponse<List<Gallery>>>() {}).stream()
                .filter(gallery -> gallery.name().equals(name))
                .findFirst()
                .map(Gallery::id)
                .orElseThrow(() -> new StartupProblem("There is no gallery named " + name));
    }

    private HttpRequest.Builder request(String path) {
        var base = address.toString().replaceAll("/+$", "");
        return HttpRequest.newBuilder(URI.create(base + "/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en");
    }

    private static <T> T answer(HttpRequest request, TypeReference<ApiResponse<T>> type) throws IOException {
        try (var http = HttpClient.newHttpClient()) {
            var body = http.send(request, BodyHandlers.ofByteArray()).body();
            var answer = ContractJson.mapper().readValue(body, type);
            if (answer.data() == null) {
                var error = answer.error();
                throw new StartupProblem(
                        "The server refused: " + (error == null ? "no data" : error.code() + ", " + error.message()));
            }
            return answer.data();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new IOException(end);
        }
    }
}
