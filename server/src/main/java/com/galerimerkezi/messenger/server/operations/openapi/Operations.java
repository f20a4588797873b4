package com.galerimerkezi.messenger.server.operations.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.galerimerkezi.messenger.contract.ApiResponse;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** What one route takes and answers, read from its method's signature. */
final class Operations {

    static final String REFUSAL = "Refusal";
    private static final String JSON = "application/json";
    private static final String ANYTHING = "*/*";
    private static final String ID = "operationId";
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Type ANY_REFUSAL =
            ResolvableType.forClassWithGenerics(ApiResponse.class, Object.class).getType();

    private final ContractSchemas schemas;
    private final DefaultParameterNameDiscoverer names = new DefaultParameterNameDiscoverer();
    private final Set<String> ids = new HashSet<>();

    Operations(ContractSchemas schemas) {
        this.schemas = schemas;
    }

    ObjectNode refusal() {
        var refusal = node().put(
                        "description",
                        "A refusal: its code, a sentence in the caller's language, the fields that are wrong");
        refusal.putObject("content").putObject(JSON).set("schema", schemas.of(ANY_REFUSAL));
        return refusal;
    }

    /** Several methods of one route, told apart by what is asked for, become one operation that needs no part of any. */
    void describe(ObjectNode operation, HandlerMethod handler, boolean isOneOfSeveral) {
        var owner = handler.getBeanType().getSimpleName().replace("Controller", "");
        boolean isKnown = operation.has(ID);
        if (!isKnown) {
            operation.put(ID, unused(owner + "_" + handler.getMethod().getName()));
        }
        operation.putArray("tags").add(owner);
        for (var parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(names);
            take(operation, parameter, isOneOfSeveral);
        }
        if (isKnown && operation.get("requestBody") instanceof ObjectNode body) {
            body.put("required", false);
        }
        answer(operation, handler);
    }

    /** A method for several routes does not itself name what stands in their paths. */
    void namePath(ObjectNode operation, String path) {
        VARIABLE.matcher(path)
                .results()
                .forEach(found -> addParameter(operation, "path", found.group(1), true, String.class));
    }

    private String unused(String id) {
        var unused = id;
        for (int i = 2; !ids.add(unused); i++) {
            unused = id + "_" + i;
        }
        return unused;
    }

    private void take(ObjectNode operation, MethodParameter parameter, boolean isOneOfSeveral) {
        var path = parameter.getParameterAnnotation(PathVariable.class);
        var query = parameter.getParameterAnnotation(RequestParam.class);
        var header = parameter.getParameterAnnotation(RequestHeader.class);
        var body = parameter.getParameterAnnotation(RequestBody.class);
        var own = Objects.requireNonNullElse(parameter.getParameterName(), "");
        var type = parameter.getGenericParameterType();
        if (path != null) {
            addParameter(operation, "path", named(path.name(), own), true, type);
        } else if (query != null) {
            addParameter(operation, "query", named(query.name(), own), query.required() && !isOneOfSeveral, type);
        } else if (header != null) {
            addParameter(operation, "header", named(header.name(), own), header.required() && !isOneOfSeveral, type);
        } else if (body != null) {
            operation
                    .putObject("requestBody")
                    .put("required", body.required())
                    .set("content", content(JSON, schemas.of(type)));
        } else if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
            addFields(operation, parameter.getParameterType());
        } else if (type == ServerHttpRequest.class && takesBytes(parameter)) {
            // Whoever asks for the request itself reads its bytes as they come.
            operation.putObject("requestBody").put("required", true).set("content", content(ANYTHING, node()));
        }
    }

    private void addFields(ObjectNode operation, Class<?> form) {
        for (var field : form.getDeclaredConstructors()[0].getParameters()) {
            var other = field.getAnnotation(BindParam.class);
            addParameter(
                    operation,
                    "query",
                    named(other == null ? "" : other.value(), field.getName()),
                    false,
                    field.getParameterizedType());
        }
    }

    private void addParameter(ObjectNode operation, String in, String name, boolean isRequired, Type type) {
        var parameters = operation.withArrayProperty("parameters");
        for (var known : parameters) {
            if (known.path("name").textValue().equals(name)) {
                return;
            }
        }
        parameters
                .addObject()
                .put("name", name)
                .put("in", in)
                .put("required", isRequired)
                .set("schema", schemas.of(type));
    }

    /** A method that chooses its status says so by its type. */
    private void answer(ObjectNode operation, HandlerMethod handler) {
        var declared = ResolvableType.forMethodReturnType(handler.getMethod());
        boolean choosesStatus = ResponseEntity.class.isAssignableFrom(declared.toClass());
        var answer = choosesStatus ? declared.getGeneric() : declared;
        var responses = operation.withObjectProperty("responses");
        responses
                .withObjectProperty(choosesStatus ? "2XX" : "200")
                .put("description", "Done")
                .withObjectProperty("content")
                .setAll(
                        ApiResponse.class.isAssignableFrom(answer.toClass())
                                ? content(JSON, schemas.of(answer.getType()))
                                : content(ANYTHING, node()));
        responses.putObject("default").put("$ref", "#/components/responses/" + REFUSAL);
    }

    private static boolean takesBytes(MethodParameter parameter) {
        return Arrays.stream(Objects.requireNonNull(parameter.getMethod()).getParameters())
                        .noneMatch(other -> other.isAnnotationPresent(RequestBody.class))
                && List.of(RequestMethod.POST, RequestMethod.PATCH).contains(methodOf(parameter));
    }

    private static RequestMethod methodOf(MethodParameter parameter) {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(
                Objects.requireNonNull(parameter.getMethod()), RequestMapping.class);
        return Objects.requireNonNull(mapping).method()[0];
    }

    private static ObjectNode content(String mediaType, ObjectNode schema) {
        var content = node();
        content.putObject(mediaType).set("schema", schema);
        return content;
    }

    private static String named(String given, String own) {
        return given.isEmpty() ? own : given;
    }

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
