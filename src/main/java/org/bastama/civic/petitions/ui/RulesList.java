package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.Locale;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ThresholdRule;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** A procedure in plain words: supporters, review, collecting, what reaching a threshold does, the answer, the source. */
class RulesList extends Div {

    RulesList(Procedure procedure) {
        var name = new Paragraph(LanguageMark.mark(
                new Span(procedure.names().in(ReaderLanguage.get())), procedure.names()));
        name.addClassName("petitions-procedure");
        var rules = new UnorderedList();
        rules.addClassName("petitions-rules");
        rules.add(item(gate(procedure.supporters())));
        rules.add(item(term("petitions.rules.moderation", procedure.moderation())));
        rules.add(item(term("petitions.rules.collection", procedure.collection())));
        procedure.thresholds().forEach(threshold -> rules.add(item(threshold(threshold))));
        rules.add(item(term("petitions.rules.response", procedure.response().term())));
        if (!procedure.countsEmail()) {
            rules.add(item(getTranslation("petitions.rules.declared")));
        }
        add(name, rules, citation(procedure));
    }

    private String gate(Procedure.Gate gate) {
        if (gate.count() <= 1) {
            return getTranslation("petitions.rules.gate.author");
        }
        var within = gate.within();
        return within == null
                ? getTranslation("petitions.rules.gate.count", gate.count())
                : getTranslation("petitions.rules.gate.within", gate.count(), length(within));
    }

    private String term(String key, Procedure.@Nullable Term term) {
        return term == null ? getTranslation(key + ".none") : getTranslation(key + ".term", length(term));
    }

    private String length(Procedure.Term term) {
        return getTranslation("petitions.term." + term.unit().name().toLowerCase(Locale.ROOT), term.length());
    }

    private String threshold(Procedure.Threshold threshold) {
        return getTranslation(
                threshold.handOver() == Procedure.HandOver.WHEN_REACHED
                        ? "petitions.rules.threshold.when-reached"
                        : "petitions.rules.threshold.at-closing",
                rule(threshold.rule()),
                getTranslation("petitions.triggers." + threshold.triggers()));
    }

    private String rule(ThresholdRule rule) {
        return switch (rule) {
            case ThresholdRule.Absolute absolute -> getTranslation("petitions.rule.absolute", absolute.number());
            case ThresholdRule.Share share -> getTranslation("petitions.rule.share", percent(share.share()));
            case ThresholdRule.Piecewise piecewise ->
                getTranslation(
                        "petitions.rule.piecewise",
                        piecewise.over(),
                        rule(piecewise.then()),
                        rule(piecewise.otherwise()));
            case ThresholdRule.WithChildMinimums minimums ->
                getTranslation(
                        "petitions.rule.minimums",
                        rule(minimums.rule()),
                        minimums.atLeast(),
                        minimums.minimums().size());
        };
    }

    private static BigDecimal percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros();
    }

    private static Component citation(Procedure procedure) {
        var citation = procedure.citation();
        var text = citation.url() == null
                ? new Span(citation.text())
                : new Anchor(citation.url(), citation.text());
        text.getElement().setAttribute("lang", citation.language());
        var source = new Paragraph(text);
        source.addClassNames("b-soft", "b-small");
        return source;
    }

    private static ListItem item(String text) {
        return new ListItem(text);
    }
}
