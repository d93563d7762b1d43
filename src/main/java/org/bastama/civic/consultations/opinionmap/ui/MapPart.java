package org.bastama.civic.consultations.opinionmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bastama.civic.consultations.opinionmap.MapInWords;
import org.bastama.civic.consultations.ui.Written;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.LazyDetails;
import org.bastama.foundation.shell.LinkTable;
import org.bastama.foundation.shell.LinkTable.Cell;
import org.bastama.foundation.shell.ReaderLanguage;

/** The published map: the picture, what it means in words, the figures, and what it does not show. */
class MapPart extends Div {

    private final transient Supplier<Optional<MapInWords>> maps;

    /**
     * The map.
     *
     * @param maps gives it, if there is one; asked again for what unfolds, which few readers open
     * @param none what to say without one
     */
    MapPart(Supplier<Optional<MapInWords>> maps, String none) {
        this.maps = maps;
        add(new H3(getTranslation("consultations.opinions.map.title")));
        maps.get().ifPresentOrElse(this::addMap, () -> add(new Paragraph(none)));
        add(method());
    }

    private void addMap(MapInWords map) {
        add(new Paragraph(map.state()));
        if (!map.svg().isEmpty()) {
            add(picture(map));
        }
        map.notes().forEach(note -> add(Written.small(note)));
        map.findings().forEach(finding -> add(finding(finding)));
        add(
                folded("consultations.opinions.table.title", this::table),
                folded("consultations.opinions.shows", one -> paragraphs(one.shows())),
                folded("consultations.opinions.shows-not", one -> paragraphs(one.showsNot())));
    }

    private Component folded(String key, Function<MapInWords, Component> content) {
        return new LazyDetails(
                getTranslation(key), () -> maps.get().<Component>map(content).orElseGet(Div::new));
    }

    private Component method() {
        return new Paragraph(new Anchor("/" + OpinionMethodView.PATH, getTranslation("consultations.opinions.method")));
    }

    private static Component picture(MapInWords map) {
        var picture = new Div(new Svg(map.svg()));
        picture.addClassName("b-opinions");
        picture.getElement().setAttribute("role", "img").setAttribute("aria-label", map.summary());
        return picture;
    }

    private static Component finding(MapInWords.Finding finding) {
        var part = new Div(new H4(finding.heading()));
        finding.lines().forEach(lines -> {
            if (!lines.lead().isEmpty()) {
                part.add(new Paragraph(lines.lead()));
            }
            if (!lines.statements().isEmpty()) {
                part.add(list(lines.statements()));
            }
        });
        return part;
    }

    private static Component list(List<MapInWords.Line> statements) {
        var list = new UnorderedList();
        statements.forEach(one -> {
            var item = new ListItem(
                    LanguageMark.tell(new Span(one.statement().in(ReaderLanguage.get())), one.statement()));
            if (one.note() != null) {
                item.add(Written.small(one.note()));
            }
            list.add(item);
        });
        return list;
    }

    private Component table(MapInWords map) {
        return new LinkTable(
                getTranslation("consultations.opinions.table.title"),
                map.headers(),
                map.rows().stream()
                        .map(row -> Stream.concat(
                                        Stream.of(Cell.of(row.statement())),
                                        row.votes().stream().map(Cell::of))
                                .toList())
                        .toList());
    }

    private static Component paragraphs(List<String> texts) {
        var all = new Div();
        texts.forEach(text -> all.add(new Paragraph(text)));
        return all;
    }
}
