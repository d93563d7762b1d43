package org.bastama.foundation.mailbox;

import jakarta.mail.util.StreamProvider;
import org.eclipse.angus.mail.util.MailStreamProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the room's settings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailProperties.class)
class MailboxConfiguration {

    static {
        // Jakarta Mail asks for its provider several times a mail, and by default searches every jar each time.
        System.setProperty(StreamProvider.class.getName(), MailStreamProvider.class.getName());
    }
}
