/** What stands around every page: masthead and footer. */

export const skip = 'Skip to content';
export const mainNavigation = 'Main';
export const siteNavigation = 'About this site';
export const crumbs = 'Where this page stands';
