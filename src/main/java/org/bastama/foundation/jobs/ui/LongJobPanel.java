package org.bastama.foundation.jobs.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.bastama.foundation.jobs.LongJobs;
import org.bastama.foundation.jobs.LongJobs.LongJob;
import org.jspecify.annotations.Nullable;

/**
 * Shows one long job: progress, the wish to cancel, then its result or why it failed. It reads the database, so it
 * survives a reload when it is given the same job, or the newest of a kind, again.
 */
public class LongJobPanel extends Composite<Div> {

    private static final int POLL_MILLISECONDS = 500;

    private final LongJobs jobs;
    private final String remains;
    private final Function<LongJob, Component> result;
    private final Paragraph status = new Paragraph();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();
    private final Div outcome = new Div();
    private @Nullable UUID shown;
    private @Nullable Registration polling;

    /**
     * The function makes the view of the result of a job that is DONE; the message of the key tells what remains of a job
     * that ended before, its arguments are how much was done and of how much.
     */
    public LongJobPanel(LongJobs jobs, String remains, Function<LongJob, Component> result) {
        this.jobs = jobs;
        this.remains = remains;
        this.result = result;
        status.getElement().setAttribute("role", "status");
        status.getElement().setAttribute("tabindex", "-1");
        status.addClassName("long-job-status");
        bar.addClassName("long-job-bar");
        cancel.addClickListener(event -> cancel());
        getContent().addClassName("long-job");
        getContent().add(status, bar, cancel, outcome);
        getContent().setVisible(false);
    }

    /** Shows the newest job of a kind, if there is one. */
    public void showNewest(String kind) {
        jobs.newest(kind, 1).forEach(job -> show(job.id()));
    }

    /** Shows nothing, until a job is given again. */
    public void hide() {
        shown = null;
        update();
        getUI().ifPresent(this::stopPolling);
    }

    /** Brings the reader to how it stands, when what started the job is gone. */
    public void focus() {
        status.getElement().executeJs("this.focus()");
    }

    /** Shows a job. */
    public void show(UUID id) {
        shown = id;
        update();
        getUI().ifPresent(this::pollWhileUnderWay);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        bar.getElement().setAttribute("aria-label", getTranslation("jobs.panel.progress"));
        cancel.setText(getTranslation("jobs.panel.cancel"));
        update();
        pollWhileUnderWay(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopPolling(event.getUI());
    }

    private void cancel() {
        if (shown != null) {
            jobs.cancel(shown);
            cancel.setEnabled(false);
            update();
        }
    }

    private @Nullable LongJob update() {
        var job = shown == null ? null : jobs.find(shown).orElse(null);
        getContent().setVisible(job != null);
        if (job != null) {
            show(job);
        }
        return job;
    }

    private void show(LongJob job) {
        status.setText(getTranslation("jobs.panel." + step(job), job.done(), job.total())
                + (endedMidway(job) ? " " + getTranslation(remains, job.done(), job.total()) : ""));
        bar.setVisible(job.isUnderWay());
        cancel.setVisible(job.isUnderWay());
        bar.setIndeterminate(job.total() == 0);
        if (job.total() > 0) {
            bar.setValue(Math.clamp((double) job.done() / job.total(), 0, 1));
        }
        outcome.removeAll();
        if (job.state() == LongJobs.State.DONE) {
            outcome.add(result.apply(job));
        } else if (!job.failure().isEmpty()) {
            outcome.add(new UnorderedList(job.failure().stream()
                    .map(v -> new ListItem(getTranslation(v.key(), v.arguments().toArray())))
                    .toArray(ListItem[]::new)));
        }
    }

    private static boolean endedMidway(LongJob job) {
        return job.done() > 0 && (job.state() == LongJobs.State.FAILED || job.state() == LongJobs.State.CANCELLED);
    }

    private static String step(LongJob job) {
        return job.state() == LongJobs.State.RUNNING && job.total() == 0
                ? "preparing"
                : job.state().name().toLowerCase(Locale.ROOT);
    }

    private void pollWhileUnderWay(UI ui) {
        var job = shown == null ? null : jobs.find(shown).orElse(null);
        if (job != null && job.isUnderWay() && polling == null) {
            cancel.setEnabled(true);
            ui.setPollInterval(POLL_MILLISECONDS);
            polling = ui.addPollListener(event -> followUp(ui));
        }
    }

    private void followUp(UI ui) {
        var job = update();
        if (job == null || !job.isUnderWay()) {
            stopPolling(ui);
        }
    }

    private void stopPolling(UI ui) {
        if (polling != null) {
            polling.remove();
            polling = null;
            ui.setPollInterval(-1);
        }
    }
}
