package org.bastama.foundation.mailbox;

/** The two forms of one mail's body. */
record RenderedMail(String text, String html) {}
