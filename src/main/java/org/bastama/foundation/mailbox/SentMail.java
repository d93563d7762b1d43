package org.bastama.foundation.mailbox;

import java.time.Instant;
import java.util.List;

/** A mail as its reader got it; {@code links} are the addresses in its text, in order, each once. */
public record SentMail(
        String to, String subject, String text, String html, String language, Instant sentAt, List<String> links) {}
