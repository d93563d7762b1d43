package org.bastama.foundation.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.internal.HasUrlParameterFormat;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;

/**
 * A room whose views show what their address names. It is asked before any view is made, so that the very first answer
 * tells whether the thing is there; the view itself finds out later, when the status is already sent.
 */
public interface AddressBook {

    /** Whether there is something at an address, for the current visitor. */
    enum Standing {
        THERE(HttpServletResponse.SC_OK),
        NOT_THERE(HttpServletResponse.SC_NOT_FOUND),
        /** It was there and was taken away in public. */
        GONE(HttpServletResponse.SC_GONE);

        private final int status;

        Standing(int status) {
            this.status = status;
        }

        /** There, when something was found. */
        public static Standing of(Optional<?> found) {
            return found.isPresent() ? THERE : NOT_THERE;
        }

        int status() {
            return status;
        }
    }

    /** Says what stands at an address of a view. */
    @FunctionalInterface
    interface Lookup {

        /** For the parts that the view's route names, and the query. */
        Standing of(RouteParameters parameters, QueryParameters query);
    }

    /** The views of this room that show what their address names. */
    Map<Class<? extends Component>, Lookup> lookups();

    /** What follows the address of a view that takes its parameter from there. */
    static Optional<String> last(RouteParameters parameters) {
        return HasUrlParameterFormat.getParameterValues(parameters).stream().findFirst();
    }
}
