package org.bastama.foundation.moderation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bastama.foundation.moderation.Appeal;
import org.bastama.foundation.moderation.AppealText;
import org.bastama.foundation.moderation.Contest;
import org.bastama.foundation.moderation.ui.DecisionForm.Decision;
import org.bastama.foundation.moderation.ui.DecisionForm.Look;
import org.bastama.foundation.moderation.ui.DecisionForm.Verdict;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.ReaderLanguage;

/** Where an appeal is read and decided: what is said against the refusal, who decided first, and who may decide now. */
@StyleSheet("context://styles/moderation.css")
public final class AppealReview extends Section {

    /** The verdict that lets through what was refused. */
    public static final String GRANT = "grant";

    private static final String UPHOLD = "uphold";

    private final Appeal appeal;
    private final AppealText text;

    /** An appeal, with the name of whoever decided first. */
    public AppealReview(Contest contest, Appeal appeal, String decidedFirst, AppealText text) {
        this.appeal = appeal;
        this.text = text;
        add(
                new H2(getTranslation("moderation.appeal.title")),
                new Paragraph(getTranslation(
                        "moderation.appeal.first",
                        decidedFirst,
                        Formats.dateTime(ReaderLanguage.get(), contest.decidedAt()))));
        if (contest.waits()) {
            add(new Paragraph(text.of(appeal, ReaderLanguage.get())));
        }
        var statement = AppealNotice.written(appeal.statement());
        statement.addClassName("b-card");
        add(new H3(getTranslation("moderation.appeal.said")), statement);
    }

    /**
     * Adds what can be decided, or what was.
     *
     * @param judge in which capacity the reader may decide; empty when another has to
     * @param grantKey message key of the button that lets through what was refused
     */
    public void decide(Optional<Appeal.Judge> judge, String grantKey, Consumer<Decision> decide) {
        add(new H3(getTranslation("moderation.appeal.decision")));
        if (appeal.ruling() != null) {
            add(new AppealNotice(appeal, text));
        } else if (judge.isEmpty()) {
            add(notice("moderation.appeal.not-you"));
        } else {
            if (judge.get() != Appeal.Judge.ANOTHER) {
                add(notice("moderation.appeal.judge." + judge.get().code()));
            }
            add(new DecisionForm(
                    List.of(),
                    "moderation.appeal.note",
                    Language.all(),
                    List.of(
                            new Verdict(GRANT, grantKey, Look.PRIMARY),
                            new Verdict(UPHOLD, "moderation.appeal.uphold", Look.DANGER)),
                    decide));
        }
    }

    private Component notice(String key) {
        var notice = new Paragraph(getTranslation(key));
        notice.addClassNames("b-notice", "warn");
        return notice;
    }
}
