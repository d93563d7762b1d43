package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseActions;
import org.bastama.civic.responses.SaveResponseDraft;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;

/** On the desk: the answers that a petition has, and the form for its final one where it may be answered. */
@org.springframework.stereotype.Component
class AnswerPart {

    private final ActParts acts;
    private final SaveResponseDraft saveDraft;
    private final PublishResponse publishResponse;
    private final ActSending sending;
    private final ActAttachments attachments;
    private final TemplateChoices templates;

    AnswerPart(
            ActParts acts,
            SaveResponseDraft saveDraft,
            PublishResponse publishResponse,
            ActSending sending,
            ActAttachments attachments,
            TemplateChoices templates) {
        this.acts = acts;
        this.saveDraft = saveDraft;
        this.publishResponse = publishResponse;
        this.sending = sending;
        this.attachments = attachments;
        this.templates = templates;
    }

    /** The part of a petition in the hands of the authority; calls back when it was answered. */
    Component of(
            Petition petition,
            HandOver handOver,
            ResponseActions actions,
            Actor actor,
            Language language,
            Runnable done) {
        var heading = new H2();
        heading.setText(heading.getTranslation("responses.desk.answer"));
        heading.setId(DeskKeys.ANSWER);
        var section = new Section(heading);
        section.add(acts.answers(petition.number(), Response.Kind.FINAL, "responses.answer.title", language));
        section.add(acts.answers(petition.number(), Response.Kind.INTERIM, "responses.interim.heading", language));
        if (actions.answer()) {
            section.add(form(handOver, actor, done));
        } else if (petition.state() == PetitionState.TAKEN_DOWN) {
            section.add(new Paragraph(section.getTranslation("responses.desk.taken-down")));
        }
        return section;
    }

    private AnswerForm form(HandOver handOver, Actor actor, Runnable done) {
        return new AnswerForm(
                handOver.petition(),
                acts.authorityName(handOver.authoritySlug()),
                saveDraft,
                publishResponse,
                sending.of(handOver, actor),
                attachments.ofDraft(handOver.petition(), Response.Kind.FINAL, null, actor),
                insert -> templates.of(handOver, actor, insert),
                actor,
                done);
    }
}
