package com.galerimerkezi.messenger.server.operations.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.server.identity.OpenRoutes;
import com.galerimerkezi.messenger.server.operations.Version;
import java.util.Comparator;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** OpenAPI 3.1 of whatever routes are mapped. Made when it is first asked for: a desktop's own server never is. */
@Component
final class OpenApiDocument {

    private final RequestMappingHandlerMapping routes;
    private byte[] made = {};

    OpenApiDocument(RequestMappingHandlerMapping routes) {
        this.routes = routes;
    }

    synchronized byte[] bytes() {
        if (made.length == 0) {
            try {
                made = ContractJson.mapper().writeValueAsBytes(make());
            } catch (JsonProcessingException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return made.clone();
    }

    private ObjectNode make() {
        var document = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
        document.putObject("info").put("title", "Galeri Messenger").put("version", Version.current());
        document.putArray("servers").addObject().put("url", "/" + ApiPaths.PREFIX);
        document.putArray("security").addObject().putArray("token");
        var paths = document.putObject("paths");
        var components = document.putObject("components");
        components
                .putObject("securitySchemes")
                .putObject("token")
                .put("type", "http")
                .put("scheme", "bearer");
        var schemas = new ContractSchemas();
        var operations = new Operations(schemas);
        components.putObject("responses").set(Operations.REFUSAL, operations.refusal());
        routes.getHandlerMethods().entrySet().stream()
                .sorted(Comparator.comparing(route -> route.getKey().toString()))
                .forEach(route -> add(paths, operations, route.getKey(), route.getValue()));
        components.set("schemas", schemas.collected());
        return document;
    }

    private static void add(ObjectNode paths, Operations operations, RequestMappingInfo info, HandlerMethod handler) {
        for (PathPattern pattern : info.getPatternsCondition().getPatterns()) {
            var path = paths.withObjectProperty(pattern.getPatternString());
            for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                var operation =
                        path.withObjectProperty(method.asHttpMethod().name().toLowerCase(Locale.ROOT));
                // One of several methods for a route, told apart by what is asked for: the others need it not.
                operations.describe(
                        operation,
                        handler,
                        !info.getParamsCondition().isEmpty()
                                || !info.getHeadersCondition().isEmpty());
                operations.namePath(operation, pattern.getPatternString());
                if (OpenRoutes.contains(pattern.getPatternString())) {
                    operation.putArray("security");
                }
            }
        }
    }
}
