package org.bastama.foundation.shared;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What whoever runs the portal sets ({@code bastama.*}).
 *
 * @param baseUrl public address, without a trailing slash; links in mails start with it
 * @param data directory for the embedded database, the search index, secrets of the demo and files handed over
 * @param masterKey base64 of the 32-byte key that wraps all others; in the demo it is made and kept in {@code data}
 * @param mailFrom sender of every mail
 * @param defaultProcedure code of the procedure offered first to authors
 * @param confirmWithin how long the link of a mail confirms
 * @param groupReview within what time moderators promise to answer a group that asks to be registered
 * @param appealWithin how long after a refusal it may be appealed; counted in days, the last one to its end
 * @param foundingMembers how many confirmed founding members a group needs to be submitted
 * @param operator name of whoever runs the portal and answers for it; empty when nobody is to be named
 * @param contact address at which they are written to
 */
@ConfigurationProperties("bastama")
public record PortalProperties(
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("./data") Path data,
        @DefaultValue("") String masterKey,
        @DefaultValue("Bastama <no-reply@localhost>") String mailFrom,
        @DefaultValue("open-platform") String defaultProcedure,
        @DefaultValue("3") int foundingMembers,
        @DefaultValue("PT72H") Duration confirmWithin,
        @DefaultValue("P7D") Duration groupReview,
        @DefaultValue("P30D") Duration appealWithin,
        @DefaultValue("") String operator,
        @DefaultValue("") String contact) {

    /** A public address of the portal: the base URL and a path that starts with a slash. */
    public String url(String path) {
        return baseUrl + path;
    }
}
