package org.bastama.outside.publicweb.api;

import java.util.Map;
import org.bastama.outside.publicweb.page.PageFault;
import org.springframework.http.HttpStatus;

/** A fault of a request to the API: its stable type, a text, and members that help a program to mend it. */
class ApiFault extends PageFault {

    private final String type;
    private final String key;
    private final transient Object[] arguments;
    private final transient Map<String, Object> members;

    ApiFault(HttpStatus status, String type, String key, Map<String, Object> members, Object... arguments) {
        super(status);
        this.type = type;
        this.key = key;
        this.members = members;
        this.arguments = arguments.clone();
    }

    /** The last part of the problem's type. */
    String type() {
        return type;
    }

    /** The message key of the title. */
    String key() {
        return key;
    }

    /** The arguments of the title. */
    Object[] arguments() {
        return arguments.clone();
    }

    /** Further members of the problem. */
    Map<String, Object> members() {
        return members;
    }
}
