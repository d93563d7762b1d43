package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.authorities.ui.AuthorityNavigation;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.responses.scoreboard.Board;
import org.bastama.civic.responses.scoreboard.CaseSet;
import org.bastama.civic.responses.scoreboard.Figures;
import org.bastama.civic.responses.scoreboard.ScoreCase;
import org.bastama.civic.responses.scoreboard.ScoreFigure;
import org.bastama.civic.responses.scoreboard.ScoreboardQueries;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.MainLayout;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/**
 * The cases behind an authority's numbers; the address says which ({@code cases}), of which day ({@code on}), and after
 * which case the list goes on ({@code after}).
 */
@Route(value = "scoreboard", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://styles/responses.css")
class ScoreCasesView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final int PAGE = 20;

    private final ScoreboardQueries scoreboard;
    private final AuthorityQueries authorities;
    private final PetitionQueries petitions;
    private @Nullable Authority authority;

    ScoreCasesView(ScoreboardQueries scoreboard, AuthorityQueries authorities, PetitionQueries petitions) {
        this.scoreboard = scoreboard;
        this.authorities = authorities;
        this.petitions = petitions;
    }

    @Override
    public String getPageTitle() {
        return authority == null
                ? ""
                : getTranslation(
                        "responses.score.cases.title", authority.names().in(ReaderLanguage.get()));
    }

    @Override
    public void setParameter(BeforeEvent event, String slug) {
        removeAll();
        authority = authorities.find(slug).orElse(null);
        if (authority == null) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(authority, event.getLocation().getQueryParameters());
    }

    private void show(Authority shown, QueryParameters asked) {
        var back = new Anchor(
                "/" + AuthorityNavigation.authority(shown.slug()), shown.names().in(ReaderLanguage.get()));
        add(LanguageMark.mark(new H1(getPageTitle()), shown.names()), new Paragraph(back));
        var board = ScoreAddress.day(asked).map(scoreboard::on).orElseGet(scoreboard::now);
        var set = ScoreAddress.set(asked);
        board.ifPresentOrElse(
                found -> {
                    add(ScoreWords.asOf(found.day()));
                    add(sets(found, shown.slug(), set));
                    addList(found.day(), shown.slug(), set, ScoreAddress.after(asked));
                },
                () -> add(new Paragraph(getTranslation("responses.score.none"))));
    }

    private Component sets(Board board, String slug, CaseSet chosen) {
        var figures = board.of(slug).map(Board.Line::figures).orElse(Figures.NONE);
        var links = new UnorderedList();
        links.addClassNames("b-plain-list", "b-links", "responses-filters");
        for (var figure : ScoreFigure.values()) {
            var link = new Anchor(
                    ScoreAddress.cases(slug, figure.cases(), board.day().on()),
                    ScoreWords.name(figure) + " · " + ScoreWords.value(figure, figures));
            if (figure.cases() == chosen) {
                link.getElement().setAttribute("aria-current", "true");
            }
            links.add(new ListItem(link));
        }
        var navigation = new Nav(links);
        navigation.getElement().setAttribute("aria-label", getTranslation("responses.score.figures"));
        return navigation;
    }

    private void addList(Board.Day day, String slug, CaseSet set, Optional<ScoreCase.Key> after) {
        add(new H2(getTranslation("responses.score.cases." + set.code())));
        for (var figure : ScoreFigure.values()) {
            if (figure.cases() == set) {
                add(new Paragraph(ScoreWords.formula(figure)));
            }
        }
        var found = scoreboard.cases(day, slug, set, after.orElse(null), PAGE + 1);
        if (found.isEmpty()) {
            add(new Paragraph(getTranslation("responses.score.cases.none")));
        } else {
            add(list(found.subList(0, Math.min(PAGE, found.size()))));
        }
        add(ways(day, slug, set, after.isPresent(), found));
    }

    private Component list(java.util.List<ScoreCase> cases) {
        var list = new UnorderedList();
        list.addClassNames("b-plain-list", "responses-desk");
        var shown = petitions.shown(cases.stream().map(one -> one.key().petition()));
        cases.forEach(one -> list.add(
                new ScoreCaseCard(one, Optional.ofNullable(shown.get(one.key().petition())))));
        return list;
    }

    private Component ways(
            Board.Day day, String slug, CaseSet set, boolean isFurther, java.util.List<ScoreCase> found) {
        var ways = new Nav();
        ways.addClassName("b-links");
        ways.getElement().setAttribute("aria-label", getTranslation("responses.score.cases.pages"));
        if (isFurther) {
            ways.add(new Anchor(
                    ScoreAddress.cases(slug, set, day.on()), getTranslation("responses.score.cases.newest")));
        }
        if (found.size() > PAGE) {
            ways.add(new Anchor(
                    ScoreAddress.after(slug, set, day.on(), found.get(PAGE - 1).key()),
                    getTranslation("responses.score.cases.older")));
        }
        var csv = new Anchor(
                ScoreAddress.api(
                        "authorities/" + slug + "/scoreboard/cases?format=csv&cases=" + set.code(),
                        day.on(),
                        ReaderLanguage.get().code()),
                getTranslation("responses.score.csv"));
        csv.getElement().setAttribute("router-ignore", true).setAttribute("download", true);
        ways.add(csv);
        return ways;
    }
}
