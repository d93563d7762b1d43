package org.bastama.outside.publicweb;

import java.time.Duration;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What crawlers may read: petitions and public pages; no links of mails, workspaces, demo pages, nor the API; and where all of it is listed. */
@RestController
class RobotsController {

    private static final String ROBOTS = """
            User-agent: *
            Allow: /p/
            Disallow: /p/*?key=
            Disallow: /p/*/check-mail
            Disallow: /p/*/poster.pdf
            Disallow: /p/*/sheet.pdf
            Disallow: /s/
            Disallow: /u/
            Disallow: /q/
            Disallow: /k/
            Disallow: /f/
            Disallow: /o/
            Disallow: /my/
            Disallow: /desk
            Disallow: /moderation
            Disallow: /admin
            Disallow: /sign-in
            Disallow: /api/
            Disallow: /demo/

            Sitemap: %s
            """;

    private final PortalProperties portal;

    RobotsController(PortalProperties portal) {
        this.portal = portal;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(ROBOTS.formatted(portal.url("/sitemap.xml")));
    }
}
