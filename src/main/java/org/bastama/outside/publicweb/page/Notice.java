package org.bastama.outside.publicweb.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A short page: what happened, what it means, where to go, and at most one button.
 *
 * @param tone {@code good}, {@code warn}, {@code bad} or empty: colours the mark beside the heading
 * @param paragraphs plain text
 */
public record Notice(
        Frame frame,
        String tone,
        List<String> paragraphs,
        @Nullable Form form,
        List<Link> links) {

    /** A link, the first of a page is the main one. */
    public record Link(String label, String href) {}

    /** One button that sends something; it needs nothing else. */
    public record Form(String action, String label, boolean dangerous) {}

    /** A page of the frame's title and nothing else yet. */
    public static Notice of(Frame frame, String tone) {
        return new Notice(frame, tone, List.of(), null, List.of());
    }

    /** With one more paragraph. */
    public Notice say(String key, Object... arguments) {
        return new Notice(frame, tone, added(paragraphs, frame.t(key, arguments)), form, links);
    }

    /** With one more link to a path of the portal. */
    public Notice link(String key, String path) {
        return new Notice(frame, tone, paragraphs, form, added(links, new Link(frame.t(key), frame.link(path))));
    }

    /** With the button. */
    public Notice button(String key, String action, boolean dangerous) {
        return new Notice(frame, tone, paragraphs, new Form(action, frame.t(key), dangerous), links);
    }

    private static <T> List<T> added(List<T> list, T item) {
        var longer = new ArrayList<>(list);
        longer.add(item);
        return List.copyOf(longer);
    }
}
