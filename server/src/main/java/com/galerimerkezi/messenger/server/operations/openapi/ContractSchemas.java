package com.galerimerkezi.messenger.server.operations.openapi;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.galerimerkezi.messenger.contract.ContractJson;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import java.lang.reflect.Type;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** JSON schemas of the contract's records, as {@link ContractJson} writes and reads them. */
final class ContractSchemas {

    private static final String PLACE = "components/schemas";

    private final SchemaBuilder schemas = generator().buildMultipleSchemaDefinitions();

    /** A reference, or the schema itself where it is short. */
    ObjectNode of(Type type) {
        return schemas.createSchemaReference(type);
    }

    /** All that were referred to; nothing is asked for afterwards. */
    ObjectNode collected() {
        return schemas.collectDefinitions(PLACE);
    }

    private static SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(
                        ContractJson.mapper(), SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.PLAIN_DEFINITION_KEYS,
                        Option.EXTRA_OPEN_API_FORMAT_VALUES,
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.INLINE_NULLABLE_SCHEMAS,
                        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .without(Option.SCHEMA_VERSION_INDICATOR)
                .with(new JacksonModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY));
        config.forFields().withNullableCheck(ContractSchemas::mayBeNull).withRequiredCheck(field -> !mayBeNull(field));
        config.forTypesInGeneral().withCustomDefinitionProvider(ContractSchemas::asItsValue);
        return new SchemaGenerator(config.build());
    }

    private static boolean mayBeNull(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Ids and cursors are text on the wire. */
    private static @Nullable CustomDefinition asItsValue(ResolvedType type, SchemaGenerationContext context) {
        return Arrays.stream(type.getErasedType().getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .findFirst()
                .map(method -> context.getTypeContext().resolve(method.getGenericReturnType()))
                .map(value -> new CustomDefinition(
                        context.createDefinition(value),
                        CustomDefinition.DefinitionType.INLINE,
                        CustomDefinition.AttributeInclusion.YES))
                .orElse(null);
    }
}
