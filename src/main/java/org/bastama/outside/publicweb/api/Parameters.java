package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Paging;
import org.bastama.outside.publicweb.page.Reader;
import org.springframework.http.HttpStatus;

/** The parameters of a GET. What is unknown is refused with 400, naming what is allowed; an empty value filters nothing. */
final class Parameters {

    /** The parameter by which a link asks for CSV. */
    static final String FORMAT = "format";

    /** Its value that does. */
    static final String CSV = "csv";

    private static final int LAST_PAGE = 100_000;
    private static final Set<String> FORMATS = Set.of(CSV, "json");
    private static final List<String> LANGUAGES =
            Language.all().stream().map(Language::code).toList();

    private final HttpServletRequest request;
    private final Language language;
    private int usual = 1;
    private int largest = 1;

    /** Takes a request that may have these parameters, and {@code lang}. */
    Parameters(HttpServletRequest request, String... allowed) {
        this.request = request;
        var names = new TreeSet<>(Set.of(allowed));
        names.add("lang");
        for (var given : new TreeSet<>(request.getParameterMap().keySet())) {
            if (!names.contains(given)) {
                throw new ApiFault(
                        HttpStatus.BAD_REQUEST,
                        "unknown-parameter",
                        "publicweb.api.unknown-parameter",
                        Map.of("parameter", given, "allowed", names),
                        given,
                        String.join(", ", names));
            }
        }
        text("lang").filter(lang -> Language.of(lang).isEmpty()).ifPresent(lang -> {
            throw unknownValue("lang", LANGUAGES);
        });
        this.language = Reader.inAddress(request).language();
    }

    /** Of a list, whose pages are that large unless the request says otherwise, and never larger. */
    static Parameters ofList(HttpServletRequest request, int usual, int largest, String... allowed) {
        var names = Stream.concat(Stream.of("page", "size", FORMAT), Stream.of(allowed));
        var parameters = new Parameters(request, names.toArray(String[]::new));
        parameters.text(FORMAT).filter(format -> !FORMATS.contains(format)).ifPresent(format -> {
            throw unknownValue(FORMAT, new TreeSet<>(FORMATS));
        });
        parameters.usual = usual;
        parameters.largest = largest;
        return parameters;
    }

    /** Refuses what a request that has no parameters but {@code lang} was given. */
    static void none(HttpServletRequest request) {
        var _ = new Parameters(request);
    }

    /** The language of names and texts. */
    Language language() {
        return language;
    }

    /** A text, if it is given and not empty. */
    Optional<String> text(String name) {
        return Optional.ofNullable(request.getParameter(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** What the lookup finds for the value; where the known values are, is told when it finds nothing. */
    <T> Optional<T> known(String name, Function<String, Optional<T>> lookup, String where) {
        return text(name).map(value -> lookup.apply(value).orElseThrow(() -> unknownValue(name, List.of(where))));
    }

    /** The meanings of the given words, separated by commas or given several times. */
    <T> Set<T> words(String name, Map<String, ? extends Collection<T>> meanings) {
        var found = new LinkedHashSet<T>();
        Stream.of(Optional.ofNullable(request.getParameterValues(name)).orElse(new String[0]))
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(word -> {
                    if (!meanings.containsKey(word)) {
                        throw unknownValue(name, meanings.keySet());
                    }
                    found.addAll(meanings.get(word));
                });
        return found;
    }

    /** Which page of a list. */
    Paging paging() {
        return new Paging(whole("page", 0, 0, LAST_PAGE), whole("size", usual, 1, largest));
    }

    /** Whether a page or an order is asked for, and so not the whole of a list. */
    boolean asksForAPage() {
        return Stream.of("page", "size", "sort").anyMatch(name -> text(name).isPresent());
    }

    private int whole(String name, int usual, int least, int most) {
        return text(name)
                .map(value -> {
                    if (!value.matches("\\d{1,7}")
                            || Integer.parseInt(value) < least
                            || Integer.parseInt(value) > most) {
                        throw unknownValue(name, List.of(least + ".." + most));
                    }
                    return Integer.valueOf(value);
                })
                .orElse(usual);
    }

    static ApiFault unknownValue(String name, Collection<String> allowed) {
        return new ApiFault(
                HttpStatus.BAD_REQUEST,
                "unknown-value",
                "publicweb.api.unknown-value",
                Map.of("parameter", name, "allowed", allowed),
                name,
                String.join(", ", allowed));
    }
}
