package org.bastama.outside.demo;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bastama.civic.consultations.ConsultationNumber;
import org.bastama.civic.consultations.contributions.ConfirmContribution;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.ParticipantPlaces;
import org.bastama.civic.consultations.contributions.Sender;
import org.bastama.civic.consultations.ideas.Idea;
import org.bastama.civic.consultations.ideas.Ideas;
import org.bastama.civic.consultations.ideas.MergeIdeas;
import org.bastama.civic.consultations.ideas.ProposeIdea;
import org.bastama.civic.consultations.ideas.SupportIdea;
import org.bastama.civic.consultations.ideas.SupportLinks;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Paging;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Ideas of a consultation and what people make of them: support, talk, and what says the same is merged. */
@Component
@Profile("demo")
class IdeaActs {

    private static final double TO_READ_THE_MAIL = 0.01;
    private static final int MOST = 100;

    private final Stage stage;
    private final Cast cast;
    private final DemoParts parts;
    private final ProposeIdea propose;
    private final ConfirmContribution confirm;
    private final ParticipantPlaces places;
    private final ContributionQueries contributions;
    private final SupportIdea support;
    private final SupportLinks links;
    private final MergeIdeas merge;
    private final CommentActs comments;
    private final Random chance = new Random(2024);
    private int supporters;

    IdeaActs(
            Stage stage,
            Cast cast,
            DemoParts parts,
            ProposeIdea propose,
            ConfirmContribution confirm,
            ParticipantPlaces places,
            ContributionQueries contributions,
            SupportIdea support,
            SupportLinks links,
            MergeIdeas merge,
            CommentActs comments) {
        this.stage = stage;
        this.cast = cast;
        this.parts = parts;
        this.propose = propose;
        this.confirm = confirm;
        this.places = places;
        this.contributions = contributions;
        this.support = support;
        this.links = links;
        this.merge = merge;
        this.comments = comments;
    }

    /** Puts it on the programme. */
    void rehearse(
            DemoContent content, DemoConsultation shown, Supplier<ConsultationNumber> number, Supplier<Actor> holder) {
        shown.ideas().forEach(idea -> {
            Supplier<Contribution> proposed = () -> find(number.get(), idea);
            stage.at(stage.ago(idea.daysAgo()), () -> propose(content, number.get(), idea));
            stage.at(stage.ago(idea.daysAgo() - TO_READ_THE_MAIL), () -> confirm(content, idea));
            var merged = idea.merged();
            // What is merged is supported where it went.
            var until = merged == null ? Math.max(0, -shown.lastDayInDays()) : merged.daysAgo();
            for (var i = 0; i < Objects.requireNonNullElse(idea.supporters(), 0); i++) {
                support(until + (idea.daysAgo() - until - 1) * chance.nextDouble(), number, proposed);
            }
            Stream.ofNullable(idea.comments())
                    .flatMap(List::stream)
                    .forEach(comment -> comments.rehearse(content, comment, number, proposed));
            if (merged != null) {
                var into = shown.ideas().get(merged.into() - 1);
                stage.at(
                        stage.ago(merged.daysAgo()),
                        () -> merge.merge(
                                number.get(),
                                part(number.get()),
                                given(proposed.get()),
                                given(find(number.get(), into)),
                                holder.get()));
            }
        });
    }

    private void propose(DemoContent content, ConsultationNumber number, DemoConsultation.Idea idea) {
        var person = content.person(idea.who());
        propose.propose(
                number,
                part(number),
                new Idea(idea.heading(), idea.text()),
                new Sender(
                        person.name(),
                        person.email(),
                        idea.showsName(),
                        true,
                        Language.of(person.language()).orElseThrow()));
    }

    private void confirm(DemoContent content, DemoConsultation.Idea idea) {
        var token = cast.token(content.person(idea.who()).email(), "/k/");
        var place = idea.place();
        if (place != null) {
            places.say(token, place);
        }
        confirm.confirm(token);
    }

    private void support(double daysAgo, Supplier<ConsultationNumber> number, Supplier<Contribution> idea) {
        var email = "supporter-" + ++supporters + "@demo.bastama.example";
        var language = Language.all().get(chance.nextInt(Language.all().size()));
        stage.at(
                stage.ago(daysAgo + TO_READ_THE_MAIL),
                () -> support.support(number.get(), part(number.get()), given(idea.get()), email, true, language));
        stage.at(stage.ago(daysAgo), () -> links.confirm(cast.token(email, "/k/support/")));
    }

    private Contribution find(ConsultationNumber number, DemoConsultation.Idea idea) {
        return contributions.ofPart(number, part(number), Paging.first(MOST)).items().stream()
                .filter(one -> one.heading().equals(idea.heading()))
                .findFirst()
                .orElseThrow();
    }

    private int part(ConsultationNumber number) {
        return parts.of(number, Ideas.CODE).ordinal();
    }

    private static int given(Contribution contribution) {
        return Objects.requireNonNull(contribution.number());
    }
}
