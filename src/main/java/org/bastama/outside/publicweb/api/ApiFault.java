package org.bastama.outside.publicweb.api;

import java.util.Collection;
import java.util.List;
import org.bastama.outside.publicweb.page.PageFault;
import org.jspecify.annotations.Nullable;

/** A fault of a request to the API, with what helps a program to mend it. */
final class ApiFault extends PageFault {

    private final ProblemType type;
    private final @Nullable String parameter;
    private final transient @Nullable Collection<String> allowed;
    private final @Nullable String header;

    private ApiFault(
            ProblemType type,
            @Nullable String parameter,
            @Nullable Collection<String> allowed,
            @Nullable String header) {
        super(type.status());
        this.type = type;
        this.parameter = parameter;
        this.allowed = allowed;
        this.header = header;
    }

    /** One that its type tells. */
    static ApiFault of(ProblemType type) {
        return new ApiFault(type, null, null, null);
    }

    /** A header is missing. */
    static ApiFault missing(ProblemType type, String header) {
        return new ApiFault(type, null, null, header);
    }

    /** The address does not take a parameter, or its body a member. */
    static ApiFault unknownParameter(String parameter, Collection<String> allowed) {
        return new ApiFault(ProblemType.UNKNOWN_PARAMETER, parameter, List.copyOf(allowed), null);
    }

    /** A parameter or a member of the body has no such value. */
    static ApiFault unknownValue(String parameter, Collection<String> allowed) {
        return new ApiFault(ProblemType.UNKNOWN_VALUE, parameter, List.copyOf(allowed), null);
    }

    /** What is wrong. */
    ProblemType type() {
        return type;
    }

    /** The arguments of the title. */
    Object[] arguments() {
        return parameter == null || allowed == null
                ? new Object[0]
                : new Object[] {parameter, String.join(", ", allowed)};
    }

    /** The problem that tells it. */
    Problem told(String title) {
        return new Problem(type.urn(), status().value(), title, parameter, allowed, header, null);
    }
}
