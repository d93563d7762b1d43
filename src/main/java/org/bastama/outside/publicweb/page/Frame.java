package org.bastama.outside.publicweb.page;

import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the content of a plain page.
 *
 * @param path the page's own path with a leading slash, without the language
 * @param indexed whether crawlers may list it; then it has a canonical address, language links and OpenGraph tags
 * @param feed path of the page's Atom feed, if it has one
 * @param jsonLd a JSON-LD document that is safe within a script element, if the page has one
 */
public record Frame(
        Words words,
        Reader reader,
        String baseUrl,
        String path,
        String title,
        String description,
        boolean indexed,
        @Nullable String feed,
        @Nullable String jsonLd) {

    /** With a feed. */
    public Frame withFeed(String path) {
        return new Frame(words, reader, baseUrl, this.path, title, description, indexed, path, jsonLd);
    }

    /** The text of a key. */
    public String t(String key, Object... arguments) {
        return words.t(key, arguments);
    }

    /** A path of the portal, with the language where it is needed. */
    public String link(String to) {
        return reader.link(to);
    }

    /** The canonical public address: without a language unless the reader asked for one. */
    public String canonical() {
        return baseUrl + reader.link(path);
    }

    /** The public address in a language. */
    public String address(Language language) {
        return baseUrl + Reader.in(language, path);
    }

    /** This page in another language, for the links in the header. */
    public String inLanguage(Language language) {
        return Reader.in(language, path);
    }
}
