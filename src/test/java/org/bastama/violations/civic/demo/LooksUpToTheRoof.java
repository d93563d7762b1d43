package org.bastama.violations.civic.demo;

import org.bastama.violations.outside.demo.Roof;

public class LooksUpToTheRoof extends Roof {}
