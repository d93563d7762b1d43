package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.bastama.foundation.shared.Sha256;
import org.bastama.outside.publicweb.page.PageFault;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON object that a request sent: small, with known members only. */
final class JsonBody {

    private static final int LARGEST = 64 * 1024;
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode object;
    private final byte[] bytes;

    private JsonBody(JsonNode object, byte[] bytes) {
        this.object = object;
        this.bytes = bytes;
    }

    /** Reads the body; anything but an object with members of that record is refused. */
    static JsonBody of(HttpServletRequest request, Class<? extends Record> shape) {
        var members = new TreeSet<>(Stream.of(shape.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
        var bytes = read(request);
        var object = parse(bytes);
        for (var member : new TreeSet<>(object.propertyNames())) {
            if (!members.contains(member)) {
                throw ApiFault.unknownParameter(member, members);
            }
        }
        return new JsonBody(object, bytes);
    }

    /** A text, empty when it is not there. */
    String text(String member) {
        var value = object.get(member);
        if (value == null || value.isNull()) {
            return "";
        }
        if (!value.isString()) {
            throw ApiFault.unknownValue(member, List.of("string"));
        }
        return value.stringValue();
    }

    /** Whether it is true; false when it is not there. */
    boolean flag(String member) {
        var value = object.get(member);
        if (value == null || value.isNull()) {
            return false;
        }
        if (!value.isBoolean()) {
            throw ApiFault.unknownValue(member, List.of("true", "false"));
        }
        return value.booleanValue();
    }

    /** SHA-256 of the body as it was sent. */
    String hash() {
        return Sha256.hex(bytes);
    }

    private static byte[] read(HttpServletRequest request) {
        try {
            var bytes = request.getInputStream().readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new PageFault(HttpStatus.CONTENT_TOO_LARGE);
            }
            return bytes;
        } catch (IOException e) {
            throw malformed();
        }
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            var node = JSON.readTree(bytes);
            if (node == null || !node.isObject()) {
                throw malformed();
            }
            return node;
        } catch (JacksonException e) {
            throw malformed();
        }
    }

    private static ApiFault malformed() {
        return ApiFault.of(ProblemType.MALFORMED_JSON);
    }
}
