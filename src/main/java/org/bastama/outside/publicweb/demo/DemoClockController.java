package org.bastama.outside.publicweb.demo;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.bastama.foundation.jobs.RecurringJobs;
import org.bastama.foundation.shared.DemoClock;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The demo's clock: shows the portal's time, moves it forward and then lets everything happen that is due. */
@RestController
@Profile("demo")
class DemoClockController {

    private static final int MOST_HOURS = 366 * 24;

    private final Pages pages;
    private final DemoClock clock;
    private final RecurringJobs jobs;

    DemoClockController(Pages pages, DemoClock clock, RecurringJobs jobs) {
        this.pages = pages;
        this.clock = clock;
        this.jobs = jobs;
    }

    @GetMapping("/demo/clock")
    ResponseEntity<byte[]> show(HttpServletRequest request) {
        return page(HttpStatus.OK, Reader.of(request), "", null);
    }

    @PostMapping(path = "/demo/clock", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<byte[]> move(@RequestParam(defaultValue = "") String hours, HttpServletRequest request) {
        var reader = Reader.of(request);
        if (!hours.matches("\\d{1,4}") || Integer.parseInt(hours) < 1 || Integer.parseInt(hours) > MOST_HOURS) {
            var problem = pages.words(reader).t("publicweb.demo.clock.problem", MOST_HOURS);
            return page(HttpStatus.UNPROCESSABLE_CONTENT, reader, hours, problem);
        }
        clock.advance(Duration.ofHours(Integer.parseInt(hours)));
        // Twice: what one job does may be due for another that comes before it by name.
        jobs.runAll();
        jobs.runAll();
        return pages.seeOther(reader, "/demo/clock");
    }

    private ResponseEntity<byte[]> page(HttpStatus status, Reader reader, String hours, @Nullable String problem) {
        var frame = pages.frame(reader, "/demo/clock", "publicweb.demo.clock.title");
        var now = pages.words(reader).dateTime(clock.instant());
        return pages.privately(status, "demo-clock", new DemoClockPage(frame, now, hours, problem));
    }
}
