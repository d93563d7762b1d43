package org.bastama.foundation.mailbox;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Binds the room's settings. */
@Configuration
@EnableConfigurationProperties(MailProperties.class)
class MailboxConfiguration {}
