package org.bastama.outside.publicweb.sitemap;

import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.foundation.shared.PortalProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;

/** A sitemap that holds fewer pages than the protocol allows. */
public class SitemapOfSize {

    private final SitemapController sitemap;

    public SitemapOfSize(
            PetitionQueries petitions, ConsultationQueries consultations, PortalProperties portal, int most) {
        this.sitemap = new SitemapController(petitions, consultations, portal, most);
    }

    /** The document that begins after a number, or the first. */
    public String ask(@Nullable String after) throws Exception {
        var response = new MockHttpServletResponse();
        sitemap.sitemap(after, response);
        return response.getContentAsString();
    }
}
