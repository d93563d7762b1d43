package org.bastama.outside.publicweb.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bastama.outside.publicweb.api.OneOf;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON schemas (2020-12) of the records that the API answers with, as Jackson writes them: every member is there, and what
 * is {@code @Nullable} may be null; in a record that leaves nulls out, it may be missing. Records are named schemas.
 */
final class Schemas {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Type and format, where there is one. */
    private static final Map<Class<?>, List<String>> PLAIN = Map.ofEntries(
            Map.entry(String.class, List.of("string")),
            Map.entry(URI.class, List.of("string", "uri")),
            Map.entry(LocalDate.class, List.of("string", "date")),
            Map.entry(OffsetDateTime.class, List.of("string", "date-time")),
            Map.entry(int.class, List.of("integer", "int32")),
            Map.entry(Integer.class, List.of("integer", "int32")),
            Map.entry(long.class, List.of("integer", "int64")),
            Map.entry(Long.class, List.of("integer", "int64")),
            Map.entry(Double.class, List.of("number")),
            Map.entry(Number.class, List.of("number")),
            Map.entry(BigDecimal.class, List.of("number")),
            Map.entry(boolean.class, List.of("boolean")),
            Map.entry(Boolean.class, List.of("boolean")));

    private final Words words;
    private final Map<String, Class<?>> records = new HashMap<>();
    private final Map<String, ObjectNode> named = new TreeMap<>();

    /** Descriptions are in the language of these words. */
    Schemas(Words words) {
        this.words = words;
    }

    /** Where the schema of a record is. */
    ObjectNode of(Class<?> record) {
        var name = record.getSimpleName();
        var known = records.putIfAbsent(name, record);
        if (known == null) {
            named.put(name, object(record));
        } else if (known != record) {
            throw new IllegalStateException("two records are called " + name);
        }
        return NODES.objectNode().put("$ref", "#/components/schemas/" + name);
    }

    /** The schemas so far, by name. */
    ObjectNode named() {
        var all = NODES.objectNode();
        named.forEach(all::set);
        return all;
    }

    private ObjectNode object(Class<?> record) {
        var schema = NODES.objectNode().put("type", "object");
        description("schema." + record.getSimpleName()).ifPresent(text -> schema.put("description", text));
        var properties = schema.putObject("properties");
        collect(record, properties, schema.putArray("required"));
        return schema;
    }

    private void collect(Class<?> record, ObjectNode properties, ArrayNode required) {
        var leavesNullsOut = record.isAnnotationPresent(JsonInclude.class);
        for (var member : record.getRecordComponents()) {
            var optional = leavesNullsOut && isNullable(member.getAnnotatedType());
            if (member.getAccessor().isAnnotationPresent(JsonUnwrapped.class)) {
                collect(member.getType(), properties, required);
            } else {
                properties.set(member.getName(), member(record, member, optional));
                if (!optional) {
                    required.add(member.getName());
                }
            }
        }
    }

    private ObjectNode member(Class<?> record, RecordComponent member, boolean optional) {
        var type = member.getAnnotatedType();
        var schema = optional ? present(type) : of(type);
        description("field." + record.getSimpleName() + "." + member.getName())
                .ifPresent(text -> schema.put("description", text));
        return schema;
    }

    private ObjectNode of(AnnotatedType type) {
        return isNullable(type) ? orNull(present(type)) : present(type);
    }

    private ObjectNode present(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType container) {
            return container(container);
        }
        var raw = (Class<?>) type.getType();
        return raw.isRecord() ? of(raw) : plain(raw, type.getAnnotation(OneOf.class));
    }

    private ObjectNode container(AnnotatedParameterizedType type) {
        var raw = (Class<?>) ((ParameterizedType) type.getType()).getRawType();
        var arguments = type.getAnnotatedActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            return NODES.objectNode().put("type", "array").set("items", of(arguments[0]));
        }
        var map = NODES.objectNode().put("type", "object");
        map.set("additionalProperties", of(arguments[1]));
        if (arguments[0].isAnnotationPresent(OneOf.class)) {
            map.set("propertyNames", of(arguments[0]));
        }
        return map;
    }

    /** Anything, where the type says nothing. */
    private static ObjectNode plain(Class<?> type, @Nullable OneOf oneOf) {
        var schema = NODES.objectNode();
        var plain = PLAIN.getOrDefault(type, List.of());
        plain.stream().findFirst().ifPresent(name -> schema.put("type", name));
        plain.stream().skip(1).findFirst().ifPresent(format -> schema.put("format", format));
        if (oneOf != null) {
            oneOf.value().words().forEach(schema.putArray("enum")::add);
        }
        return schema;
    }

    private static ObjectNode orNull(ObjectNode schema) {
        if (!schema.has("type")) {
            var either = NODES.objectNode();
            either.putArray("anyOf").add(schema).addObject().put("type", "null");
            return either;
        }
        var type = schema.get("type").stringValue();
        schema.putArray("type").add(type).add("null");
        if (schema.get("enum") instanceof ArrayNode words) {
            words.addNull();
        }
        return schema;
    }

    private Optional<String> description(String key) {
        var whole = "publicweb.openapi." + key;
        return words.messages().has(words.language(), whole) ? Optional.of(words.t(whole)) : Optional.empty();
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }
}
