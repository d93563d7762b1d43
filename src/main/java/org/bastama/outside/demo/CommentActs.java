package org.bastama.outside.demo;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ConfirmContribution;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.ideas.Comment;
import org.bastama.civic.consultations.ideas.CommentOnIdea;
import org.bastama.civic.consultations.ideas.CommentQueries;
import org.bastama.civic.consultations.review.HideContribution;
import org.bastama.civic.consultations.review.ReportContribution;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people say of ideas and to each other; some of it is reported, and one a moderator hides. */
@Component
@Profile("demo")
class CommentActs {

    private static final double TO_READ_THE_MAIL = 0.01;
    private static final int MOST = 100;

    private final Stage stage;
    private final Cast cast;
    private final CommentOnIdea comment;
    private final CommentQueries comments;
    private final ConfirmContribution confirm;
    private final ReportContribution report;
    private final HideContribution hide;

    CommentActs(
            Stage stage,
            Cast cast,
            CommentOnIdea comment,
            CommentQueries comments,
            ConfirmContribution confirm,
            ReportContribution report,
            HideContribution hide) {
        this.stage = stage;
        this.cast = cast;
        this.comment = comment;
        this.comments = comments;
        this.confirm = confirm;
        this.report = report;
        this.hide = hide;
    }

    /** Puts a comment and its answers on the programme. */
    void rehearse(
            DemoContent content,
            DemoConsultation.Comment said,
            Supplier<ConsultationNumber> number,
            Supplier<Contribution> idea) {
        rehearse(content, said, number, idea, () -> null);
        Stream.ofNullable(said.answers())
                .flatMap(List::stream)
                .forEach(answer -> rehearse(content, answer, number, idea, () -> find(idea.get(), said)));
        var hidden = said.hidden();
        if (hidden != null) {
            stage.at(
                    stage.ago(hidden.daysAgo()),
                    () -> hide.hide(
                            number.get(),
                            find(idea.get(), said),
                            hidden.reason(),
                            hidden.note().localised(),
                            cast.moderator(content)));
        }
        var reported = said.reported();
        if (reported != null) {
            stage.at(
                    stage.ago(said.daysAgo() / 2),
                    () -> report.report(
                            number.get(), find(idea.get(), said), reported, "", "127.0.0.1", Actor.anonymous()));
        }
    }

    private void rehearse(
            DemoContent content,
            DemoConsultation.Comment said,
            Supplier<ConsultationNumber> number,
            Supplier<Contribution> idea,
            Supplier<@Nullable Integer> answers) {
        var person = content.person(said.who());
        var sender = new Sender(
                person.name(),
                person.email(),
                said.showsName(),
                true,
                Language.of(person.language()).orElseThrow());
        stage.at(
                stage.ago(said.daysAgo()),
                () -> comment.comment(
                        number.get(),
                        idea.get().part(),
                        new Comment.Typed(
                                Objects.requireNonNull(idea.get().number()), answers.get(), said.stance(), said.text()),
                        sender));
        stage.at(
                stage.ago(said.daysAgo() - TO_READ_THE_MAIL), () -> confirm.confirm(cast.token(person.email(), "/k/")));
    }

    private int find(Contribution idea, DemoConsultation.Comment said) {
        return comments.of(idea, Paging.first(MOST)).items().stream()
                .map(Comment::contribution)
                .filter(one -> one.text().equals(said.text()))
                .map(one -> Objects.requireNonNull(one.number()))
                .findFirst()
                .orElseThrow();
    }
}
