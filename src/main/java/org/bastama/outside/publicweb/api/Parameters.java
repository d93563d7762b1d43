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
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Paging;
import org.bastama.outside.publicweb.page.Reader;

/**
 * The parameters of a request, which are those of its {@link Offer}. What is unknown is refused with 400, naming what is
 * allowed; an empty value filters nothing.
 */
final class Parameters {

    /** The value of {@code format} that asks for CSV. */
    static final String CSV = "csv";

    private final HttpServletRequest request;
    private final Offer offer;
    private final List<Parameter> declared;
    private final Language language;

    /** Takes a request; 400 when it says what its address does not take. */
    Parameters(HttpServletRequest request, Offer offer) {
        this.request = request;
        this.offer = offer;
        this.declared = Parameter.of(offer);
        var names = new TreeSet<>(declared.stream().map(Parameter::word).toList());
        for (var given : new TreeSet<>(request.getParameterMap().keySet())) {
            if (!names.contains(given)) {
                throw ApiFault.unknownParameter(given, names);
            }
        }
        requireWord(Parameter.LANG, word -> Language.of(word).isPresent());
        if (offer.list()) {
            requireWord(Parameter.FORMAT, Vocabulary.FORMAT.words()::contains);
        }
        this.language = Reader.inAddress(request).language();
    }

    private void requireWord(Parameter parameter, Predicate<String> known) {
        text(parameter).filter(known.negate()).ifPresent(word -> {
            throw unknown(
                    parameter, parameter.vocabulary().map(Vocabulary::words).orElseThrow());
        });
    }

    /** The language of names and texts. */
    Language language() {
        return language;
    }

    /** A text, if it is given and not empty. */
    Optional<String> text(Parameter parameter) {
        return Stream.of(values(parameter)).findFirst().map(String::strip).filter(value -> !value.isEmpty());
    }

    /** What the lookup finds for the value; where the known values are, is told when it finds nothing. */
    <T> Optional<T> known(Parameter parameter, Function<String, Optional<T>> lookup) {
        return known(parameter, lookup, parameter.listedAt().orElseThrow());
    }

    /** The same with words that tell what is known. */
    <T> Optional<T> known(Parameter parameter, Function<String, Optional<T>> lookup, String known) {
        return text(parameter).map(value -> lookup.apply(value).orElseThrow(() -> unknown(parameter, List.of(known))));
    }

    /** The meanings of the given words, separated by commas or given several times. */
    <T> Set<T> words(Parameter parameter, Map<String, ? extends Collection<T>> meanings) {
        var found = new LinkedHashSet<T>();
        Stream.of(values(parameter))
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .forEach(word -> {
                    if (!meanings.containsKey(word)) {
                        throw unknown(parameter, meanings.keySet());
                    }
                    found.addAll(meanings.get(word));
                });
        return found;
    }

    /** Which page of a list. */
    Paging paging() {
        return new Paging(
                whole(Parameter.PAGE, 0, 0, Parameter.LAST_PAGE),
                whole(Parameter.SIZE, offer.usual(), 1, offer.largest()));
    }

    /** Whether a page or an order is asked for, and so not the whole of a list. */
    boolean asksForAPage() {
        return declared.stream()
                .filter(parameter -> Set.of("page", "size", "sort").contains(parameter.word()))
                .anyMatch(parameter -> text(parameter).isPresent());
    }

    /** Whether CSV is asked for by {@code format}; empty when it says nothing. */
    Optional<Boolean> asksForCsv() {
        return offer.list() ? text(Parameter.FORMAT).map(CSV::equals) : Optional.empty();
    }

    private int whole(Parameter parameter, int usual, int least, int most) {
        return text(parameter)
                .map(value -> {
                    if (!value.matches("\\d{1,7}")
                            || Integer.parseInt(value) < least
                            || Integer.parseInt(value) > most) {
                        throw unknown(parameter, List.of(least + ".." + most));
                    }
                    return Integer.valueOf(value);
                })
                .orElse(usual);
    }

    private String[] values(Parameter parameter) {
        if (!declared.contains(parameter)) {
            throw new IllegalArgumentException(parameter + " is not in the offer of " + offer.value());
        }
        return Optional.ofNullable(request.getParameterValues(parameter.word())).orElse(new String[0]);
    }

    private static ApiFault unknown(Parameter parameter, Collection<String> allowed) {
        return ApiFault.unknownValue(parameter.word(), allowed);
    }
}
