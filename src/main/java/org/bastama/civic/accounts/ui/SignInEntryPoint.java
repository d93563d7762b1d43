package org.bastama.civic.accounts.ui;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.bastama.civic.accounts.ReturnPath;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Sends a visitor to the sign-in page, which leads back; what is not a page to look at is refused. */
class SignInEntryPoint implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (!request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var query = request.getQueryString();
        var asked = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        response.sendRedirect(ReturnPath.of(asked).signInPath());
    }
}
