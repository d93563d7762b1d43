package org.bastama.outside.publicweb.openapi;

import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bastama.outside.publicweb.api.Offer;
import org.bastama.outside.publicweb.api.Parameter;
import org.bastama.outside.publicweb.api.ProblemType;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * An address of the API.
 *
 * @param verb the HTTP method in lower case
 * @param handler the method that answers
 */
record ApiAddress(String path, String verb, Method handler, Offer offer) {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern NEXT_WORD = Pattern.compile("-(\\w)");
    private static final int SUBJECT = 3;

    /** What it is about: the first word behind the version. */
    String subject() {
        return path.split("/")[SUBJECT];
    }

    /** The name of its operation, such as {@code petitionTimeline}. */
    String operation() {
        return NEXT_WORD
                .matcher(offer.value())
                .replaceAll(letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT));
    }

    /** The message key of what it does. */
    String summary() {
        return "publicweb.openapi." + offer.value();
    }

    /** The parameters in its path. */
    List<Parameter> inPath() {
        return VARIABLE.matcher(path)
                .results()
                .map(found -> Parameter.inPath(found.group(1)))
                .toList();
    }

    /** The header it needs, if it needs one. */
    Optional<String> header() {
        return Stream.of(handler.getParameters())
                .flatMap(argument -> Optional.ofNullable(argument.getAnnotation(RequestHeader.class)).stream())
                .map(RequestHeader::name)
                .findFirst();
    }

    /** Whether it takes a body. */
    boolean takesBody() {
        return offer.body() != Offer.None.class;
    }

    /** The problems that it may tell. */
    Set<ProblemType> problems() {
        var problems = EnumSet.of(
                ProblemType.UNKNOWN_PARAMETER,
                ProblemType.UNKNOWN_VALUE,
                ProblemType.BAD_REQUEST,
                ProblemType.INTERNAL_SERVER_ERROR,
                ProblemType.SERVICE_UNAVAILABLE);
        problems.addAll(
                takesBody()
                        ? EnumSet.of(
                                ProblemType.MALFORMED_JSON,
                                ProblemType.CONTENT_TOO_LARGE,
                                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                                ProblemType.INVALID_FIELDS,
                                ProblemType.TOO_MANY_REQUESTS)
                        : EnumSet.of(ProblemType.NOT_ACCEPTABLE));
        if (!inPath().isEmpty()) {
            problems.add(ProblemType.NOT_FOUND);
        }
        problems.addAll(List.of(offer.problems()));
        return problems;
    }
}
