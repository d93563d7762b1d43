package org.bastama.foundation.mailbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails are sent ({@code bastama.mail.*}).
 *
 * @param perSecond how many mails a node sends per second, on average; at least one
 */
@ConfigurationProperties("bastama.mail")
record MailProperties(@DefaultValue("50") int perSecond) {

    MailProperties {
        if (perSecond < 1) {
            throw new IllegalArgumentException("bastama.mail.per-second must be at least 1");
        }
    }
}
