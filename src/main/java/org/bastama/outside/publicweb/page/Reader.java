package org.bastama.outside.publicweb.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Who reads a plain page: the language by {@code ?lang=} (or a form's {@code lang}), else by {@code Accept-Language},
 * else Kazakh. Nothing is remembered; links carry the language when the browser's header would give another.
 */
public record Reader(Language language, boolean carried) {

    /** The reader of a request. */
    public static Reader of(HttpServletRequest request) {
        return of(request, request.getParameter("lang"));
    }

    /** The reader of a page that a mail leads to: without a choice in the address, in the language of that mail. */
    public static Reader of(HttpServletRequest request, @Nullable Language ofMail) {
        if (ofMail == null) {
            return of(request);
        }
        var chosen = request.getParameter("lang") == null ? of(request, ofMail.code()) : of(request);
        // Without the language in the address the next page would be in that of the mail again.
        return chosen.language() == ofMail ? chosen : new Reader(chosen.language(), true);
    }

    /** The reader who chose a language by a parameter of another name. */
    public static Reader choosing(HttpServletRequest request, String parameter) {
        return request.getParameter(parameter) == null ? of(request) : of(request, request.getParameter(parameter));
    }

    /** The reader by the address only: the body may be none, not a form, or what could not be read. */
    public static Reader inAddress(HttpServletRequest request) {
        return of(
                request,
                Optional.ofNullable(request.getQueryString()).stream()
                        .flatMap(query -> Stream.of(query.split("&")))
                        .filter(pair -> pair.startsWith("lang="))
                        .map(pair -> pair.substring("lang=".length()))
                        .findFirst()
                        .orElse(null));
    }

    private static Reader of(HttpServletRequest request, @Nullable String lang) {
        var preferred = Language.preferred(request.getHeader("Accept-Language"));
        var language = Optional.ofNullable(lang).flatMap(Language::of).orElse(preferred);
        return new Reader(language, language != preferred);
    }

    /** The path with {@code ?lang=} where it is needed to keep the language; a fragment stays at the end. */
    public String link(String path) {
        return carried ? in(language, path) : path;
    }

    /** The path in a language, always named. */
    public static String in(Language language, String path) {
        var hash = path.indexOf('#');
        var address = hash < 0 ? path : path.substring(0, hash);
        return address + (address.contains("?") ? "&" : "?") + "lang=" + language.code()
                + (hash < 0 ? "" : path.substring(hash));
    }
}
