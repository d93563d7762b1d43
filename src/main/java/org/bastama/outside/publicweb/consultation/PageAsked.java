package org.bastama.outside.publicweb.consultation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Which page of what was said a request asks for. */
final class PageAsked {

    private PageAsked() {}

    /** The page in the address, from 0; what is no number is the first. */
    static int of(HttpServletRequest request, String parameter) {
        return Optional.ofNullable(request.getParameter(parameter))
                .filter(typed -> typed.matches("[0-9]{1,5}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
