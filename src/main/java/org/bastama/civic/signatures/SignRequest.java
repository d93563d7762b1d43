package org.bastama.civic.signatures;

/**
 * A request to sign that can be told from another: asked again with the same key and body it is answered alike and done
 * once, on whichever node.
 *
 * @param key SHA-256 of the caller's idempotency key, in hexadecimal
 * @param body SHA-256 of what was sent, in hexadecimal
 */
public record SignRequest(String key, String body) {}
