package org.bastama.violations.outside.demo;

public class Roof {}
