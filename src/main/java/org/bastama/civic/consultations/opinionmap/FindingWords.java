package org.bastama.civic.consultations.opinionmap;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.civic.consultations.opinions.Choice;
import org.bastama.civic.consultations.opinions.OpinionGroup;
import org.bastama.civic.consultations.opinions.OpinionMap;

/** Tells in words what was found in the votes: what all share, what divides, what each group stands for. */
final class FindingWords {

    private static final List<Choice> SIDES = List.of(Choice.AGREE, Choice.DISAGREE);

    private final OpinionResults results;
    private final OpinionMap map;
    private final Words words;

    /** The text of a key in the reader's language. */
    @FunctionalInterface
    interface Words {
        String of(String key, Object... arguments);
    }

    FindingWords(OpinionResults results, OpinionMap map, Words words) {
        this.results = results;
        this.map = map;
        this.words = words;
    }

    List<MapInWords.Finding> all() {
        var findings = new ArrayList<MapInWords.Finding>();
        findings.add(new MapInWords.Finding(words.of("shared.title"), shared()));
        if (results.hasGroups()) {
            findings.add(new MapInWords.Finding(words.of("dividing.title"), List.of(dividing())));
            map.groups().forEach(group -> findings.add(group(group)));
        }
        return findings;
    }

    private List<MapInWords.Lines> shared() {
        var by = results.hasGroups() ? "shared." : "shared.all.";
        var shared = SIDES.stream()
                .map(side -> lines(by + side.code(), results.shared(side)))
                .filter(lines -> !lines.statements().isEmpty())
                .toList();
        return shared.isEmpty() ? List.of(nothing(by + "none")) : shared;
    }

    private MapInWords.Lines dividing() {
        var dividing = results.dividing();
        return dividing.isEmpty()
                ? nothing("dividing.none")
                : new MapInWords.Lines(
                        "",
                        dividing.stream()
                                .map(one -> new MapInWords.Line(
                                        one.statement().text(),
                                        words.of(
                                                "dividing.between",
                                                String.valueOf(one.result().agreeing()),
                                                String.valueOf(one.result().rejecting()))))
                                .toList());
    }

    private MapInWords.Finding group(OpinionGroup group) {
        var representative = results.representative(group);
        var lines = representative.isEmpty()
                ? Stream.of(nothing("groups.none"))
                : SIDES.stream()
                        .map(side -> lines(
                                "groups." + side.code(),
                                representative.stream()
                                        .filter(one -> one.result().choice() == side)
                                        .toList()))
                        .filter(some -> !some.statements().isEmpty());
        var people = new MapInWords.Lines(words.of("groups.people", group.people()), List.of());
        return new MapInWords.Finding(
                words.of("group", group.number()),
                Stream.concat(Stream.of(people), lines).toList());
    }

    private MapInWords.Lines lines(String key, List<? extends OpinionResults.Told<?>> told) {
        return new MapInWords.Lines(
                words.of(key),
                told.stream()
                        .map(one -> new MapInWords.Line(one.statement().text(), null))
                        .toList());
    }

    private MapInWords.Lines nothing(String key) {
        return new MapInWords.Lines(words.of(key), List.of());
    }
}
