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
 * @param form the form whose contents the page in another language has to keep, if there is one
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
        @Nullable String jsonLd,
        @Nullable TypedForm form) {

    /**
     * A form that goes with the reader into another language: the links in the header are buttons of it.
     *
     * @param id of the form element
     * @param action where it is sent to be shown again
     * @param language name of the parameter that tells the language
     */
    public record TypedForm(String id, String action, String language) {}

    /** A frame without feed and form. */
    public Frame(
            Words words,
            Reader reader,
            String baseUrl,
            String path,
            String title,
            String description,
            boolean indexed,
            @Nullable String jsonLd) {
        this(words, reader, baseUrl, path, title, description, indexed, null, jsonLd, null);
    }

    /** With a feed. */
    public Frame withFeed(String path) {
        return new Frame(words, reader, baseUrl, this.path, title, description, indexed, path, jsonLd, form);
    }

    /** With a form in which something is typed. */
    public Frame withForm(TypedForm typed) {
        return new Frame(words, reader, baseUrl, path, title, description, indexed, feed, jsonLd, typed);
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
