package com.galerimerkezi.messenger.server.operations.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.Message;
import com.galerimerkezi.messenger.contract.Offer;
import com.galerimerkezi.messenger.contract.Room;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.server.testing.Client;
import com.galerimerkezi.messenger.server.testing.ServerExtension;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.result.method.RequestMappingInfo;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

class OpenApiTest {

    @RegisterExtension
    static final ServerExtension SERVER = new ServerExtension();

    private static Client caller;
    private static String text;
    private static JsonNode tree;
    private static OpenAPI document;

    @BeforeAll
    static void read() {
        caller = SERVER.as(SERVER.world().ahmet());
        var answer = caller.get("/openapi.json");
        text = answer.text();
        tree = answer.json();
        var read = new OpenAPIV3Parser().readContents(text, List.of(), new ParseOptions());
        assertThat(read.getMessages()).isEmpty();
        document = read.getOpenAPI();
    }

    @Test
    void itIsValidAndHasEveryRouteWithItsShapes() {
        var missing = new ArrayList<String>();
        SERVER.server()
                .part(RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((route, handler) -> {
                    for (var operation : operationsOf(route)) {
                        if (!isDescribed(operation, handler)) {
                            missing.add(route + " by " + handler);
                        }
                    }
                });

        assertThat(missing).isEmpty();
        assertThat(document.getPaths()).hasSizeGreaterThan(50);
    }

    @Test
    void everyReferenceLeadsToASchema() {
        var schemas = document.getComponents().getSchemas();
        var targets = Stream.of(text.split("\"\\$ref\":\""))
                .skip(1)
                .map(part -> part.substring(0, part.indexOf('"')))
                .filter(target -> target.startsWith("#/components/schemas/"))
                .map(target -> target.substring("#/components/schemas/".length()));

        assertThat(targets).isNotEmpty().allSatisfy(name -> assertThat(schemas).containsKey(name));
    }

    @Test
    void recordsHaveTheFieldsThatGoOverTheWire() {
        for (var type : List.of(Room.class, Message.class, Offer.class, Vehicle.class)) {
            var mapper = ContractJson.mapper();
            var written =
                    mapper.getSerializationConfig().introspect(mapper.constructType(type)).findProperties().stream()
                            .map(property -> property.getName())
                            .toList();

            var described = tree.at("/components/schemas/" + type.getSimpleName() + "/properties");

            assertThat(described.fieldNames())
                    .toIterable()
                    .as(type.getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void idsAreTextTimesAreTimesAndStatusesAreTheirNames() {
        var offer = tree.at("/components/schemas/Offer/properties");

        assertThat(offer.at("/id/type").textValue()).isEqualTo("string");
        assertThat(offer.at("/id/format").textValue()).isEqualTo("uuid");
        assertThat(offer.at("/created_at/format").textValue()).isEqualTo("date-time");
        assertThat(offer.at("/amount/type").textValue()).isEqualTo("number");
        assertThat(names(resolved(offer.path("status")).path("enum"))).contains("open", "closed_sold");
        assertThat(names(offer.at("/note/type"))).containsExactlyInAnyOrder("string", "null");
    }

    @Test
    void queryAndPathAreNamedAndTheOpenRoutesAskForNoToken() {
        var search = tree.at("/paths/~1search/get");
        var room = tree.at("/paths/~1chats~1{roomId}/get/parameters");

        assertThat(search.path("parameters").findValuesAsText("name"))
                .contains("q", "roomId", "min_price", "sender_gallery");
        assertThat(room).hasSize(1);
        assertThat(room.at("/0/required").booleanValue()).isTrue();
        assertThat(tree.at("/paths/~1auth~1login/post/security").isArray()).isTrue();
        assertThat(search.has("security")).isFalse();
    }

    @Test
    void itIsForCallersWithAToken() {
        assertThat(SERVER.asNobody().get("/openapi.json").code()).isEqualTo(ErrorCode.TOKEN_MISSING);
        assertThat(caller.get("/api/v1/openapi.json").header("Content-Type")).startsWith("application/json");
    }

    private static List<Operation> operationsOf(RequestMappingInfo route) {
        var found = new ArrayList<Operation>();
        for (var pattern : route.getPatternsCondition().getPatterns()) {
            var path = document.getPaths().getOrDefault(pattern.getPatternString(), new PathItem());
            for (var method : route.getMethodsCondition().getMethods()) {
                found.add(Objects.requireNonNullElse(
                        path.readOperationsMap().get(HttpMethod.valueOf(method.name())), new Operation()));
            }
        }
        return found;
    }

    private static boolean isDescribed(Operation operation, HandlerMethod handler) {
        var responses = Objects.requireNonNullElse(operation.getResponses(), Map.<String, Object>of());
        boolean takesBody = Stream.of(handler.getMethodParameters())
                .anyMatch((MethodParameter parameter) -> parameter.hasParameterAnnotation(RequestBody.class));
        return (responses.containsKey("200") || responses.containsKey("2XX"))
                && responses.containsKey("default")
                && (!takesBody || operation.getRequestBody() != null);
    }

    private static JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : tree.at(reference.substring(1));
    }

    private static List<String> names(JsonNode array) {
        var names = new ArrayList<String>();
        array.forEach(name -> names.add(name.asText()));
        return names;
    }
}
