package org.bastama.outside.publicweb;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.bastama.outside.publicweb.api.Problems;
import org.bastama.outside.publicweb.page.FaultPages;
import org.bastama.outside.publicweb.page.FaultStatus;
import org.bastama.outside.publicweb.page.PageFault;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells what failed before any view or page could: malformed addresses, unknown methods, what the firewall refused. */
@RestController
class LastResort implements ErrorController {

    private final FaultPages pages;
    private final Problems problems;

    LastResort(FaultPages pages, Problems problems) {
        this.pages = pages;
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> tell(HttpServletRequest request) {
        var status = status(request);
        return address(request).startsWith("/api/")
                ? problems.of(request, new PageFault(status))
                : pages.of(request, status);
    }

    /** Asked for directly, it is a page that there is not. */
    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? FaultStatus.known(code)
                : HttpStatus.NOT_FOUND;
    }

    private static String address(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(Object::toString)
                .orElse("");
    }
}
